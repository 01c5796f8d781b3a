// Learns the weights of both detection answers:  npm run build chrome && tsx test/bench/detect/train-detect.ts [--write] [--wrong]
// Articles are yes; service, product, collection and listing pages no; documentation and forums, which may be either, are
// left out. The article sets of the corpus that hold other languages count as further articles. Cross-validated by site.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpusFolder, foldOf, loadPages, siteOf } from '../corpus';
import { readInChromium } from '../in-chromium';
import { dot, fit } from './logistic';
import type { Read } from './probe';

const FOLDS = 10;
const PENALTY = 2;
/** Recall on the judged articles at which the answer changes. */
const RECALL = 0.94;
/** Pages of the other sets are no negatives' counterweight: they only teach what articles elsewhere look like. */
const OTHER_SETS = 0.3;
const NO = new Set(['service', 'product', 'collection', 'listing']);

const { values: opt } = parseArgs({ options: { write: { type: 'boolean', default: false }, wrong: { type: 'boolean', default: false } } });
const folder = corpusFolder();
if (folder === null) {
  console.warn('no corpus here: nothing to learn from');
  process.exit(0);
}

type Signs = Readonly<Record<string, number>>;
interface Row { readonly label: number; readonly weight: number; readonly fold: number; readonly judged: boolean; readonly cheap: Signs; readonly full: Signs; readonly about: string }
const pages = ['wcxb', 'zyte', 'trafilatura'].flatMap(source => loadPages(folder, source))
  .filter(page => page.url !== undefined && (page.source !== 'wcxb' || page.type === 'article' || NO.has(page.type ?? '')));
const signs = new Map<string, Read>();
await readInChromium<Read>('test/bench/detect/probe.ts', pages, (page, read) => signs.set(`${page.source} ${page.id}`, read));
// In the corpus' order: the same weights in every run.
const rows: readonly Row[] = pages.flatMap(page => {
  const read = signs.get(`${page.source} ${page.id}`);
  const judged = page.source === 'wcxb';
  return read ? [{ ...read, label: judged && page.type !== 'article' ? 0 : 1, weight: judged ? 1 : OTHER_SETS, fold: foldOf(siteOf(page), FOLDS), judged, about: `${page.id} ${page.type ?? page.source} ${page.url ?? ''}` }] : [];
});
train('cheap', row => row.cheap, ['CHEAP_MODEL', 'keyof PageSigns', "import type { Model } from './model';\nimport type { PageSigns } from './reasons';"]);
train('full', row => row.full, ['FULL_MODEL', 'keyof PageFeatures', "import type { PageFeatures } from './full';\nimport type { Model } from './model';"]);

function train(answer: string, signsOf: (row: Row) => Signs, [name, type, imports]: readonly [string, string, string]): void {
  const names = Object.keys(signsOf(rows[0] as Row));
  const vector = (row: Row): number[] => [1, ...names.map(sign => signsOf(row)[sign] ?? 0)];
  const learn = (part: readonly Row[]): number[] => fit(part.map(vector), part.map(row => row.label), part.map(row => row.weight), PENALTY);

  const odds = new Map<Row, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(rows.filter(row => row.fold !== fold));
    for (const row of rows) if (row.fold === fold) odds.set(row, dot(model, vector(row)));
  }
  const judged = rows.filter(row => row.judged);
  const articles = judged.filter(row => row.label === 1).map(row => odds.get(row) ?? 0).sort((a, b) => b - a);
  const threshold = articles[Math.ceil(articles.length * RECALL) - 1] ?? 0;
  const saysYes = (row: Row): boolean => (odds.get(row) ?? 0) >= threshold;
  const said = judged.filter(saysYes);
  const right = said.filter(row => row.label === 1).length;
  const others = rows.filter(row => !row.judged);
  console.log(`${answer}: cross-validated over ${String(FOLDS)} folds by site: precision ${(right / said.length).toFixed(3)} recall ${(right / articles.length).toFixed(3)}; other sets said article ${(others.filter(saysYes).length / others.length).toFixed(3)} of ${String(others.length)}`);
  if (opt.wrong) for (const row of judged) if (saysYes(row) !== (row.label === 1)) console.log(`  ${row.label === 1 ? 'missed' : 'wrong '} ${((odds.get(row) ?? 0) - threshold).toFixed(2)} ${row.about}`);
  if (!opt.write) return;
  const model = learn(rows);
  const weights = names.map((sign, at) => `    ${sign}: ${(model[at + 1] ?? 0).toFixed(2)},`).join('\n');
  writeFileSync(new URL(`../../../src/extract/detect/${answer}-model.ts`, import.meta.url), `${imports}

/** Written by test/bench/detect/train-detect.ts; odds above 0 say article. */
export const ${name}: Model<${type}> = {
  bias: ${((model[0] ?? 0) - threshold).toFixed(2)},
  weights: {
${weights}
  },
};
`);
}
