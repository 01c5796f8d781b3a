import { extractSnapshot } from '../../src/extract/extract';
import { inferSnapshot } from '../../src/extract/snapshot/infer';
import { bodyText } from '../../src/format/body-text';
import { imbalance } from './account';
import type { CorpusPage } from './corpus';

/** What Galley made of one page. */
export interface Measured {
  readonly source: string;
  readonly id: string;
  readonly error: string | null;
  readonly text: string;
  readonly title: string;
  readonly byline: string | null;
  readonly publishedTime: string | null;
  readonly isArticle: boolean;
  readonly invented: number;
  readonly lost: number;
  readonly doubted: boolean;
}

export type Reading = Omit<Measured, 'source' | 'id'>;

const NOTHING: Reading = { error: null, text: '', title: '', byline: null, publishedTime: null, isArticle: false, invented: 0, lost: 0, doubted: false };

export const unread = (error: string): Reading => ({ ...NOTHING, error });

/** Runs the engine on one page, in jsdom or in a browser. @param load gives the page's document; what it throws is the reading's error */
export function readingOf(load: () => Document, url: string | null): Reading {
  try {
    const snapshot = inferSnapshot(load(), { url });
    const shown = snapshot.body.textContent ?? '';
    const extraction = extractSnapshot(snapshot);
    const { article, verdict, doubts } = extraction;
    return { ...NOTHING, ...imbalance(shown, extraction), text: bodyText(article), title: article.title, byline: article.byline, publishedTime: article.publishedTime, isArticle: verdict.isArticle, doubted: doubts.length > 0 };
  } catch (error) {
    return unread(String(error instanceof Error ? error.message : error).slice(0, 200));
  }
}

export const measured = ({ source, id }: CorpusPage, reading: Reading): Measured => ({ source, id, ...reading });
