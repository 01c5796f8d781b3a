// Runs Galley on its share of the corpus and posts what was measured; bundled by measure.ts, because workers run plain JavaScript.
import { parentPort, workerData } from 'node:worker_threads';
import { loadPage } from '../../src/cli/load-page';
import { extractSnapshot } from '../../src/extract/extract';
import { inferSnapshot } from '../../src/extract/snapshot/infer';
import { bodyText } from '../../src/format/body-text';
import { imbalance } from './account';
import { type CorpusPage, readPage } from './corpus';

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
}

function measure(page: CorpusPage): Measured {
  const nothing = { source: page.source, id: page.id, text: '', title: '', byline: null, publishedTime: null, isArticle: false, invented: 0, lost: 0 };
  try {
    const snapshot = inferSnapshot(loadPage(readPage(page)), { url: page.url ?? null });
    const shown = snapshot.body.textContent ?? '';
    const extraction = extractSnapshot(snapshot);
    const { article, verdict } = extraction;
    return { ...nothing, ...imbalance(shown, extraction), error: null, text: bodyText(article), title: article.title, byline: article.byline, publishedTime: article.publishedTime, isArticle: verdict.isArticle };
  } catch (error) {
    return { ...nothing, error: String(error instanceof Error ? error.message : error).slice(0, 200) };
  }
}

for (const page of workerData as readonly CorpusPage[]) {
  parentPort?.postMessage(measure(page));
  await new Promise(setImmediate); // lets a page that is done with be freed
}
