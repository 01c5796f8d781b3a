import type { Verdict } from '../../article/result';
import type { Line } from '../metadata/lines';
import type { Metadata } from '../metadata/types';
import type { Snapshot } from '../snapshot/types';
import { cheapSigns } from './cheap';
import { FULL_MODEL } from './full-model';
import { logOdds, probability } from './model';
import { type PageSigns, reasonFor } from './reasons';
import { type ShownSigns, shownSigns } from './shown-signs';
import { weigh } from './weigh';

/** What the page as a whole looks like, counted before anything is cut from the snapshot. */
export type PageFeatures = PageSigns & ShownSigns;

/** Weight of a body below which nothing was found that could be an article. */
const NOTHING = 200;

/**
 * First half, before any cut.
 * @param lines the snapshot body's lines
 */
export function pageFeatures(snapshot: Snapshot, metadata: Metadata, lines: readonly Line[]): PageFeatures {
  return { ...cheapSigns(snapshot.document, snapshot.url ?? ownAddress(snapshot.document)), ...shownSigns(lines, metadata) };
}

/** What a saved page without a known address says its own is; '' where it says none. Only words are read from it. */
function ownAddress(document: Document): string {
  return document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
}

/**
 * Is this page one article? The full answer, after extraction.
 * @param body the body that was found as plain text, blocks apart by line breaks; '' when none was
 */
export function detect(page: PageFeatures, body: { readonly text: string }): Verdict {
  if (weigh(body.text) < NOTHING) return { isArticle: false, score: 0.02, reason: 'no-text' };
  const odds = logOdds(FULL_MODEL, page);
  return { isArticle: odds > 0, score: probability(odds), reason: reasonFor(page, odds > 0) };
}
