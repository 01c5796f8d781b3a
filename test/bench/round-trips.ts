// Writes every page of the corpus as Markdown, HTML and EPUB, reads each back with a parser that others keep, and holds the
// words and their order against the article; holds each book against epubcheck's rules:
//   tsx test/bench/round-trips.ts [--limit N] [--part K/N] [--only zyte,wcxb,trafilatura] [--show N]
import { build } from 'esbuild';
import { Worker } from 'node:worker_threads';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readabilityForEsbuild } from '../../build/readability-plugin';
import { type CorpusPage, corpusFolder, loadPages } from './corpus';
import type { Format, RoundTrip } from './round-trips/worker';

const FORMATS: readonly Format[] = ['markdown', 'html', 'epub', 'epubcheck'];
const JOBS = 2;

const { values: opt } = parseArgs({ options: { limit: { type: 'string', default: '0' }, part: { type: 'string', default: '1/1' }, only: { type: 'string', default: 'zyte,wcxb,trafilatura' }, show: { type: 'string', default: '20' } } });
const folder = corpusFolder();
if (!folder) {
  console.warn('SKIPPED: the corpus does not lie beside this project; no round trips were made.');
  console.log('round trips: 0 passed, 0 failed');
  process.exit(0);
}

function spread(pages: CorpusPage[]): CorpusPage[] {
  const limit = Number(opt.limit);
  return limit && limit < pages.length ? Array.from({ length: limit }, (_, i) => pages[Math.floor((i * pages.length) / limit)]).filter((page) => page !== undefined) : pages;
}

/** Every Nth page, so that a whole run can be made in parts that are alike. */
function partOf(pages: readonly CorpusPage[]): CorpusPage[] {
  const [at = 1, of = 1] = opt.part.split('/').map(Number);
  return pages.filter((_page, i) => i % of === at - 1);
}

const pages = partOf(spread(opt.only.split(',').flatMap((source) => loadPages(folder, source))));
const file = resolve('dist/bench/round-trips-worker.mjs');
await build({
  entryPoints: ['test/bench/round-trips/worker.ts'], outfile: file, bundle: true, platform: 'node', format: 'esm', external: ['jsdom', 'yaml', '@likecoin/epubcheck-ts'],
  plugins: [readabilityForEsbuild], logLevel: 'warning',
});
const trips: RoundTrip[] = [];
await Promise.all(Array.from({ length: JOBS }, (_, job) => new Promise<void>((done, fail) => {
  const worker = new Worker(file, { workerData: pages.filter((_page, i) => i % JOBS === job) });
  worker.on('message', (trip: RoundTrip) => { trips.push(trip); });
  worker.on('error', fail);
  worker.on('exit', () => { done(); });
})));

for (const format of FORMATS) {
  const wrong = trips.filter(({ faults }) => faults[format] !== null);
  console.log(`${format.padEnd(10)} ${String(trips.length - wrong.length)} of ${String(trips.length)}`);
  for (const { page, faults } of wrong.slice(0, Number(opt.show))) console.log(`     ${page.slice(0, 24)} ${faults[format] ?? ''}`);
}
const bad = trips.filter(({ faults }) => FORMATS.some((format) => faults[format] !== null)).length + pages.length - trips.length;
console.log(`${String(trips.reduce((sum, { words }) => sum + words, 0))} words; round trips: ${String(pages.length - bad)} passed, ${String(bad)} failed`);
process.exit(bad > 0 ? 1 : 0);
