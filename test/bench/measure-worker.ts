// Runs Galley on its share of the corpus and posts what was measured; bundled by measure.ts, because workers run plain JavaScript.
import { parentPort, workerData } from 'node:worker_threads';
import { loadPage } from '../../src/cli/load-page';
import { type CorpusPage, readPage } from './corpus';
import { measured, readingOf } from './measure-page';

for (const page of workerData as readonly CorpusPage[]) {
  parentPort?.postMessage(measured(page, readingOf(() => loadPage(readPage(page)), page.url ?? null)));
  await new Promise(setImmediate); // lets a page that is done with be freed
}
