// Learns the weights of the cheap detection answer:  tsx test/bench/detect/train-detect.ts [--write] [--wrong]
// Articles are yes; service, product, collection and listing pages no; documentation and forums, which may be either, are
// left out. The article sets of the corpus that hold other languages count as further articles. Cross-validated by site.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadPage } from '../../../src/cli/load-page';
import { cheapSigns } from '../../../src/extract/detect/cheap';
import { corpusFolder, foldOf, loadPages, readPage, siteOf } from '../corpus';
import { dot, fit } from './logistic';

const FOLDS = 10;
const PENALTY = 2;
/** Recall on the judged articles at which the answer changes. */
const RECALL = 0.935;
/** Pages of the other sets are no negatives' counterweight: they only teach what articles elsewhere look like. */
const OTHER_SETS = 0.3;
const NO = new Set(['service', 'product', 'collection', 'listing']);

const { values: opt } = parseArgs({ options: { write: { type: 'boolean', default: false }, wrong: { type: 'boolean', default: false } } });
const folder = corpusFolder();
if (folder === null) {
  console.warn('no corpus here: nothing to learn from');
  process.exit(0);
}

interface Row { readonly label: number; readonly weight: number; readonly fold: number; readonly judged: boolean; readonly signs: Readonly<Record<string, number>>; readonly about: string }
const rows: Row[] = [];
for (const source of ['wcxb', 'zyte', 'trafilatura']) {
  for (const page of loadPages(folder, source)) {
    const judged = source === 'wcxb';
    if (judged && page.type !== 'article' && !NO.has(page.type ?? '')) continue;
    if (page.url === undefined) continue;
    rows.push({ label: judged && page.type !== 'article' ? 0 : 1, weight: judged ? 1 : OTHER_SETS, fold: foldOf(siteOf(page), FOLDS), judged, signs: { ...cheapSigns(loadPage(readPage(page)), page.url) }, about: `${page.id} ${page.type ?? source} ${page.url}` });
    await new Promise(setImmediate);
  }
}

const names = Object.keys(rows[0]?.signs ?? {});
const vector = (row: Row): number[] => [1, ...names.map(name => row.signs[name] ?? 0)];
const learn = (part: readonly Row[]): number[] => fit(part.map(vector), part.map(row => row.label), part.map(row => row.weight), PENALTY);

const odds = new Map<Row, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const model = learn(rows.filter(row => row.fold !== fold));
  for (const row of rows) if (row.fold === fold) odds.set(row, dot(model, vector(row)));
}
const judged = rows.filter(row => row.judged);
const articles = judged.filter(row => row.label === 1).map(row => odds.get(row) ?? 0).sort((a, b) => b - a);
const threshold = articles[Math.ceil(articles.length * RECALL) - 1] ?? 0;
const said = judged.filter(row => (odds.get(row) ?? 0) >= threshold);
const right = said.filter(row => row.label === 1).length;
const others = rows.filter(row => !row.judged);
console.log(`cross-validated over ${String(FOLDS)} folds by site: precision ${(right / said.length).toFixed(3)} recall ${(right / articles.length).toFixed(3)}; other sets said article ${(others.filter(row => (odds.get(row) ?? 0) >= threshold).length / others.length).toFixed(3)} of ${String(others.length)}`);
if (opt.wrong) for (const row of judged) if (((odds.get(row) ?? 0) >= threshold) !== (row.label === 1)) console.log(`  ${row.label === 1 ? 'missed' : 'wrong '} ${((odds.get(row) ?? 0) - threshold).toFixed(2)} ${row.about}`);

if (opt.write) {
  const model = learn(rows);
  const weights = names.map((name, at) => `    ${name}: ${(model[at + 1] ?? 0).toFixed(2)},`).join('\n');
  writeFileSync(new URL('../../../src/extract/detect/cheap-model.ts', import.meta.url), `import type { Model } from './model';
import type { PageSigns } from './reasons';

/** Written by test/bench/detect/train-detect.ts; odds above 0 say article. */
export const CHEAP_MODEL: Model<keyof PageSigns> = {
  bias: ${((model[0] ?? 0) - threshold).toFixed(2)},
  weights: {
${weights}
  },
};
`);
}
