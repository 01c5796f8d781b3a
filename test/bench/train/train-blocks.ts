// Learns which blocks belong to an article:  tsx test/bench/train/train-blocks.ts [--folds 4] [--write] [--write-folds]
// Cross-validated by site: no page is judged by a model that has seen a page of its site. `--folds 0` leaves that out.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEATURE_NAMES } from '../../../src/extract/locate/features/vector';
import { isProtectedProse } from '../../../src/extract/locate/protected-prose';
import { probabilityOf, takeFrom } from '../../../src/extract/locate/take-from';
import { type BoostOptions, type Data, type Forest, boost, predict } from './boost';
import { encodeForest, weightsModule } from './encode';
import { foldFile } from './fold-weights';
import { type Matrix, matrixOf } from './matrix';
import { loadMetrics } from '../metrics';
import { scorePages } from './page-scores';
import { readSamples } from './samples';
import type { Sample } from './dataset';

const { values: opt } = parseArgs({ options: {
  folds: { type: 'string', default: '4' }, samples: { type: 'string', default: 'dist/bench/samples.bin' }, write: { type: 'boolean', default: false }, 'write-folds': { type: 'boolean', default: false },
  trees: { type: 'string', default: '180' }, leaves: { type: 'string', default: '32' }, depth: { type: 'string', default: '6' }, rate: { type: 'string', default: '0.1' },
  zyte: { type: 'string', default: '6' }, segments: { type: 'string', default: '0.2' }, articles: { type: 'string', default: '1.5' }, others: { type: 'string', default: '0.8' },
  leaf: { type: 'string', default: '40' }, lambda: { type: 'string', default: '15' }, share: { type: 'string', default: '0.35' },
} });

const folds = Number(opt.folds);
const options: BoostOptions = { trees: Number(opt.trees), leaves: Number(opt.leaves), depth: Number(opt.depth), rate: Number(opt.rate), lambda: Number(opt.lambda), leafWeight: Number(opt.leaf), rowShare: 0.5, featureShare: Number(opt.share), seed: 7 };
const samples = readSamples(opt.samples).filter(({ texts }) => texts.length > 0);
const metrics = await loadMetrics();
const matrix = matrixOf(samples, { zyte: Number(opt.zyte), segments: Number(opt.segments), articles: Number(opt.articles), others: Number(opt.others) }, folds || 1);
console.log(`${String(samples.length)} pages, ${String(matrix.rows)} blocks, ${String(FEATURE_NAMES.length)} features`);

/** Log odds of every block by a forest that was grown without its fold. */
function heldOut({ data, fold }: Matrix): Float64Array {
  const scores = new Float64Array(data.rows);
  for (let k = 0; k < folds; k++) {
    const began = Date.now();
    const forest = boost({ ...data, weight: data.weight.map((weight, i) => (fold[i] === k ? 0 : weight)) } satisfies Data, options);
    if (opt['write-folds']) writeFileSync(foldFile(k), weightsModule(encodeForest(forest, matrix.edges)));
    for (let i = 0; i < data.rows; i++) if (fold[i] === k) scores[i] = predict(forest, data.columns, i);
    console.error(`fold ${String(k)}: ${String(Math.round((Date.now() - began) / 1000))} s`);
  }
  return scores;
}

/** As choose.ts decides: the main run's prose is never given up, tables go as a whole, and without any choice Readability's stands. */
function chosen(scores: Float64Array): (sample: Sample, at: number) => readonly boolean[] {
  return ({ texts, vectors, tables, readability }, at) => {
    const start = matrix.starts[at] ?? 0, count = FEATURE_NAMES.length;
    const isProtected = texts.map((_, i) => isProtectedProse(vectors.subarray(i * count, (i + 1) * count)));
    const probabilities = texts.map((_, i) => probabilityOf(scores[start + i] ?? 0, isProtected[i] === true));
    const bound = takeFrom(texts.map(text => ({ text })), probabilities);
    const keep = probabilities.map((probability, i) => probability > bound || isProtected[i] === true);
    if (!keep.includes(true)) return readability;
    const sums = new Map<number, { sum: number; rows: number }>();
    tables.forEach((table, i) => {
      if (table < 0) return;
      const to = sums.get(table) ?? { sum: 0, rows: 0 };
      to.sum += (scores[start + i] ?? 0) * Math.min(40, texts[i]?.length ?? 0);
      to.rows++;
      sums.set(table, to);
    });
    return keep.map((yes, i) => { const table = sums.get(tables[i] ?? -1); return table && table.rows <= texts.length / 2 ? table.sum > 0 : yes; });
  };
}

const report = (name: string, keepOf: Parameters<typeof scorePages>[2]): void => { console.log(`${name.padEnd(18)} ${scorePages(metrics, samples, keepOf)}`); };
report('truth itself', ({ labels }) => labels.map(label => label === 1));
report('Readability', ({ readability }) => readability);
if (folds) report('held out', chosen(heldOut(matrix)));

if (opt.write) {
  const forest = boost(matrix.data, options);
  const file = new URL('../../../src/extract/locate/forest-weights.ts', import.meta.url);
  writeFileSync(file, weightsModule(encodeForest(forest, matrix.edges)));
  console.log(`${String(readFileSync(file).length)} bytes of weights`);
  console.log(importance(forest, FEATURE_NAMES));
}

/** The features that are asked most, a question counting less the further it is from the root. */
function importance(forest: Forest, names: readonly string[]): string {
  const asked = new Map<string, number>();
  for (const tree of forest.trees) tree.feature.forEach((f, at) => { const name = names[f] ?? ''; asked.set(name, (asked.get(name) ?? 0) + 1 / (at + 1)); });
  return [...asked].sort((a, b) => b[1] - a[1]).slice(0, 40).map(([name, by]) => `${name} ${by.toFixed(1)}`).join(', ');
}
