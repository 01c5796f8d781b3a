// Holds the engine against floors on the development corpus, where it lies beside the project:  tsx test/bench/floors.ts [--limit N] [--held-out] [--chromium | --mixed] [--json FILE]
// --held-out: each page is read with the block model of its fold, which never saw its site (train-blocks.ts --folds N --write-folds).
// --json: what was read from each page. The metrics are the corpus' own. Floors stand a little under what was reached; see README, "Measured".
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type CorpusPage, corpusFolder, foldOf, loadPages, readPage, siteOf } from './corpus';
import DISPUTED from './disputed.json';
import { FLOORS } from './floor-values';
import { measureAll, measureInChromium, measureMixed } from './measure';
import type { Measured } from './measure-page';
import { loadMetrics, type Totals } from './metrics';
import { foldWeights } from './train/fold-weights';

interface Leaks { leaks(html: string, truth: string, text: string): Readonly<Record<string, string>> }

const { values: opt } = parseArgs({ options: { limit: { type: 'string' }, only: { type: 'string' }, leaks: { type: 'string', default: '0' }, 'held-out': { type: 'boolean', default: false }, chromium: { type: 'boolean', default: false }, mixed: { type: 'boolean', default: false }, json: { type: 'string' } } });
const folder = corpusFolder(), lib = resolve('../shared/bench/lib');
if (!folder || !existsSync(lib)) {
  console.warn('SKIPPED: the corpus does not lie beside this project; its floors were not measured.');
  console.log('floors: 0 passed, 0 failed');
  process.exit(0);
}
const metrics = await loadMetrics();
const { leaks } = (await import(pathToFileURL(resolve(lib, 'leaks.mjs')).href)) as Leaks;

const spread = (pages: CorpusPage[]): CorpusPage[] => {
  const limit = Number(opt.limit ?? 0);
  return limit && limit < pages.length ? Array.from({ length: limit }, (_, i) => pages[Math.floor((i * pages.length) / limit)]).filter(page => page !== undefined) : pages;
};
const sources = opt.only?.split(',') ?? ['zyte', 'wcxb', 'trafilatura'];
const pages = sources.flatMap(source => spread(loadPages(folder, source)));
const results = new Map<string, Measured>();
const folds = opt['held-out'] ? foldWeights() : [undefined];
for (const [fold, weights] of folds.entries()) {
  const own = folds.length > 1 ? pages.filter(page => foldOf(siteOf(page), folds.length) === fold) : pages;
  for (const got of await (opt.mixed ? measureMixed(own) : opt.chromium ? measureInChromium(own, weights) : measureAll(own, weights))) results.set(`${got.source} ${got.id}`, got);
}
const pairs = pages.flatMap(page => { const got = results.get(`${page.source} ${page.id}`); return got ? [{ page, got }] : []; });
if (opt.json) writeFileSync(opt.json, JSON.stringify(pairs.map(({ got }) => got)));
const of = (source: string, type?: string) => pairs.filter(({ page }) => page.source === source && (!type || page.type === type));
const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / (list.length || 1);

type Pairs = typeof pairs;

/** The text measures of those pages whose set was run. */
function textValues(list: Pairs): Record<string, number> {
  const from = (source: string, type?: string): Pairs => list.filter(({ page }) => page.source === source && (!type || page.type === type));
  const out: Record<string, number> = {};
  if (sources.includes('zyte')) {
    const zyte = metrics.shingleTotals(from('zyte').map(({ page, got }) => metrics.shingleScore(page.text ?? '', got.text)));
    Object.assign(out, { 'zyte F1': zyte.f1, 'zyte precision': zyte.p, 'zyte recall': zyte.r, 'zyte exact': zyte.acc ?? 0 });
  }
  if (sources.includes('wcxb')) {
    const words = (some: Pairs): Totals => metrics.wordTotals(some.map(({ page, got }) => metrics.wordScore(page.text ?? '', got.text)));
    const articles = words(from('wcxb', 'article')), all = words(from('wcxb'));
    Object.assign(out, { 'wcxb articles F1': articles.f1, 'wcxb articles precision': articles.p, 'wcxb articles recall': articles.r, 'wcxb all F1': all.f1 });
  }
  if (sources.includes('trafilatura')) out['trafilatura F1'] = metrics.segmentTotals(from('trafilatura').map(({ page, got }) => metrics.segmentScore(page, got.text))).f1;
  return out;
}

const values = textValues(pairs);
const undisputed = textValues(pairs.filter(({ page }) => !DISPUTED.some(({ source, id, field }) => field === 'text' && source === page.source && id === page.id)));
if (sources.includes('wcxb')) {
  for (const field of ['title', 'author', 'date']) {
    const known = of('wcxb', 'article').map(({ page, got }) => metrics.fieldScore(page, got)[field]).filter(score => typeof score === 'number');
    values[`wcxb articles ${field}`] = mean(known);
  }
  const yes = of('wcxb', 'article'), no = ['service', 'product', 'collection', 'listing'].flatMap(type => of('wcxb', type));
  const right = yes.filter(({ got }) => got.isArticle).length, wrong = no.filter(({ got }) => got.isArticle).length;
  Object.assign(values, { 'detection precision': right / (right + wrong || 1), 'detection recall': right / (yes.length || 1) });
}
const told = [...of('zyte'), ...of('wcxb', 'article')];
const found = told.map(({ page, got }) => ({ page, leaked: Object.entries(leaks(readPage(page), page.text ?? '', got.text)) }));
const leaky = found.filter(({ leaked }) => leaked.length > 0);
values['pages without a leak'] = 1 - leaky.length / (told.length || 1);
values['pages doubted'] = mean(pairs.map(({ got }) => Number(got.doubted)));
values['accounts that balance'] = mean(pairs.map(({ got }) => (got.error === null && got.invented + got.lost === 0 ? 1 : 0)));
values['pages without an error'] = mean(pairs.map(({ got }) => (got.error === null ? 1 : 0)));

let passed = 0, failed = 0;
for (const [name, value] of Object.entries(values)) {
  const floor = FLOORS[name];
  const good = floor === undefined || value >= floor;
  if (floor !== undefined) { if (good) passed++; else failed++; }
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name.padEnd(26)} ${value.toFixed(4)}${floor === undefined ? '' : `  (floor ${floor.toFixed(3)})`}${undisputed[name] === undefined ? '' : `  ${undisputed[name].toFixed(4)} without disputed pages`}`);
}
for (const { got } of pairs.filter(({ got: one }) => one.error !== null || one.invented + one.lost > 0).slice(0, 20)) console.log(`     ${got.source} ${got.id.slice(0, 12)} ${got.error ?? `invented ${String(got.invented)}, lost ${String(got.lost)} letters`}`);
for (const { page, leaked } of leaky.slice(0, Number(opt.leaks))) for (const [family, line] of leaked) console.log(`     ${page.source} ${page.id.slice(0, 8)} ${family}: ${line.slice(0, 100)}`);
console.log(`${String(pairs.length)} pages; floors: ${String(passed)} passed, ${String(failed)} failed`);
process.exit(failed ? 1 : 0);
