import { bodyText } from '../format/body-text';
import { safeLine } from '../format/safe-text';
import { fillTemplate } from '../format/template';
import { templateValues } from '../format/template-values';
import { Failure } from './failure';
import { type PageTask, run } from './run';

/** One page of many, as its worker tells it. */
export type PageReport =
  | { readonly ok: false; readonly error: string }
  | {
    readonly ok: true;
    readonly output: string | Uint8Array;
    /** The wanted name, '' where the template gives none. */
    readonly name: string;
    readonly facts: PageFacts;
  };

/** What `--jsonl` tells of a page. */
export interface PageFacts {
  readonly title: string;
  readonly byline: string | null;
  readonly publishedTime: string | null;
  readonly lang: string | null;
  readonly words: number;
  readonly isArticle: boolean;
  readonly access: string;
  readonly notes: readonly string[];
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Runs in a worker thread; whatever goes wrong with the page is an answer, so that the next page is read. */
export default async function readOne({ name, ...task }: PageTask & { readonly name: string | undefined }): Promise<PageReport> {
  try {
    const { output, notes, page: { article, verdict } } = await run(task);
    const { title, byline, publishedTime, lang, access } = article;
    const words = [...segmenter.segment(bodyText(article))].filter(({ isWordLike }) => isWordLike).length;
    return {
      ok: true, output, name: name === undefined ? '' : fillTemplate(name, templateValues(article)),
      facts: {
        title: safeLine(title), byline: byline && safeLine(byline), publishedTime: publishedTime && safeLine(publishedTime), lang: lang && safeLine(lang),
        words, isArticle: verdict.isArticle, access: access.state, notes: notes.map(safeLine),
      },
    };
  } catch (error) {
    return { ok: false, error: error instanceof Failure ? error.message : `the page cannot be read (${error instanceof Error ? error.message : String(error)})` };
  }
}
