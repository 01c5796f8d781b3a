// Learns which blocks belong to an article:  tsx test/bench/train/train-blocks.ts [--folds 4] [--trees N] [--write]
// Cross-validated by site: no page is judged by a model that has seen a page of its site.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEATURE_NAMES } from '../../../src/extract/locate/features/vector';
import { isProtectedProse } from '../../../src/extract/locate/protected-prose';
import { foldOf } from '../corpus';
import { type BoostOptions, type Data, binOf, boost, edgesOf, predict } from './boost';
import { encodeForest } from './encode';
import { wordsOf } from './labels';
import { readSamples } from './samples';
import type { Sample } from './dataset';

const { values: opt } = parseArgs({ options: {
  folds: { type: 'string', default: '4' }, trees: { type: 'string', default: '150' }, depth: { type: 'string', default: '5' }, rate: { type: 'string', default: '0.1' },
  samples: { type: 'string', default: 'dist/bench/samples.bin' }, write: { type: 'boolean', default: false }, only: { type: 'string' }, threshold: { type: 'string', default: '0' }, worst: { type: 'string', default: '0' }, save: { type: 'string' },
  zyte: { type: 'string', default: '6' }, segments: { type: 'string', default: '0.4' }, leaf: { type: 'string', default: '80' }, lambda: { type: 'string', default: '15' }, share: { type: 'string', default: '0.35' },
} });

const pages = readSamples(opt.samples).filter(page => page.texts.length > 0);
const F = FEATURE_NAMES.length;
const rows = pages.reduce((sum, page) => sum + page.texts.length, 0);
console.log(`${String(pages.length)} pages, ${String(rows)} blocks, ${String(F)} features`);

const siteOf = (page: Sample): string => { try { return new URL(page.url).hostname.replace(/^www\./, ''); } catch { return page.id; } };

const columns = Array.from({ length: F }, () => new Float32Array(rows));
const label = new Float32Array(rows), weight = new Float32Array(rows), fold = new Uint8Array(rows);
const wordCounts = new Float32Array(rows);
const starts: number[] = [];
let row = 0;
for (const page of pages) {
  starts.push(row);
  const n = page.texts.length;
  const counts = page.texts.map(text => wordsOf(text).length);
  const positive = counts.reduce((sum, count, i) => sum + (page.labels[i] === 1 ? count : 0), 0);
  const size = Math.max(60, page.truthWords, positive);
  const own = foldOf(siteOf(page), Number(opt.folds));
  for (let i = 0; i < n; i++) {
    for (let f = 0; f < F; f++) (columns[f] as Float32Array)[row] = page.vectors[i * F + f] as number;
    label[row] = page.labels[i] ?? 0;
    wordCounts[row] = counts[i] ?? 0;
    // A word's price is its share of the page's F1; short blocks count a little more, because each stray line is seen.
    const price = Math.min(1, ((counts[i] ?? 0) + 3) / size);
    weight[row] = page.labels[i] === null || page.captions[i] ? 0 : price * (page.source === 'trafilatura' ? Number(opt.segments) : page.source === 'zyte' ? Number(opt.zyte) : page.type === 'article' ? 1.5 : 0.8);
    fold[row] = own;
    row++;
  }
}
const mean = weight.reduce((a, b) => a + b, 0) / rows;
for (let i = 0; i < rows; i++) weight[i] = (weight[i] as number) / mean;

const edges = columns.map(edgesOf);
const bins = new Uint8Array(rows * F);
for (let f = 0; f < F; f++) for (let i = 0; i < rows; i++) bins[i * F + f] = binOf((columns[f] as Float32Array)[i] as number, edges[f] as Float32Array);
const data: Data = { rows, features: F, bins, label, weight };
const options = (use: Uint8Array): BoostOptions => ({ trees: Number(opt.trees), depth: Number(opt.depth), rate: Number(opt.rate), lambda: Number(opt.lambda), leafWeight: Number(opt.leaf), rowShare: 0.5, featureShare: Number(opt.share), seed: 7, use });

const score = new Float32Array(rows);
for (let k = 0; k < Number(opt.folds); k++) {
  if (opt.only !== undefined && Number(opt.only) !== k) continue;
  const began = Date.now();
  const forest = boost(data, options(Uint8Array.from(fold, own => (own === k ? 0 : 1))));
  for (let i = 0; i < rows; i++) if (fold[i] === k) score[i] = predict(forest, bins, i * F);
  console.error(`fold ${String(k)}: ${String(Math.round((Date.now() - began) / 1000))} s`);
}

/** Mean word F1 of a choice of blocks over pages whose text is known. */
function report(name: string, keep: (row: number, page: Sample, i: number) => boolean): void {
  const groups = new Map<string, { f1: number[]; p: number[]; r: number[] }>();
  const losses: { id: string; f1: number; base: number }[] = [];
  pages.forEach((page, index) => {
    if (page.source === 'trafilatura' || (opt.only !== undefined && fold[starts[index] as number] !== Number(opt.only))) return;
    let got = 0, right = 0;
    page.texts.forEach((_, i) => {
      const at = (starts[index] as number) + i;
      if (page.captions[i] || !keep(at, page, i)) return;
      got += wordCounts[at] as number;
      if (label[at] === 1) right += wordCounts[at] as number;
    });
    const p = got ? Math.min(1, right / got) : 0, r = Math.min(1, right / (page.truthWords || 1)), f1 = p + r ? (2 * p * r) / (p + r) : 0;
    for (const group of page.source === 'zyte' ? ['zyte'] : page.type === 'article' ? ['wcxb article', 'wcxb all'] : [`wcxb ${page.type}`, 'wcxb all']) {
      const sums = groups.get(group) ?? { f1: [], p: [], r: [] };
      sums.f1.push(f1); sums.p.push(p); sums.r.push(r);
      groups.set(group, sums);
    }
    losses.push({ id: `${page.source} ${page.id.slice(0, 8)} ${page.type}`, f1, base: 0 });
  });
  const avg = (list: number[]): string => (list.reduce((a, b) => a + b, 0) / list.length).toFixed(4);
  console.log(`${name}: ` + [...groups].sort().map(([group, { f1, p, r }]) => `${group} ${avg(f1)} (p ${avg(p)} r ${avg(r)})`).join(' · '));
  const worst = Number(opt.worst);
  if (worst && name.startsWith('forest')) for (const loss of losses.sort((a, b) => a.f1 - b.f1).slice(0, worst)) console.log(`   ${loss.id} ${loss.f1.toFixed(3)}`);
}
report('truth itself     ', at => label[at] === 1);
report('Readability      ', (_, page, i) => page.readability[i] === true);
for (const threshold of [-0.6, -0.3, -0.15, 0]) report(`forest ${threshold.toFixed(2).padStart(5)}`, at => (score[at] as number) > threshold);
// As choose.ts decides: the main run's prose is never given up.
report('as chosen        ', (at, page, i) => (score[at] as number) > -0.5 || isProtectedProse(page.vectors.subarray(i * F, (i + 1) * F)));

if (opt.save) writeFileSync(opt.save, Buffer.from(score.buffer));
if (opt.write) {
  const forest = boost(data, options(new Uint8Array(rows).fill(1)));
  const file = new URL('../../../src/extract/locate/forest-weights.ts', import.meta.url);
  writeFileSync(file, encodeForest(forest, edges));
  console.log(`${String(readFileSync(file).length)} bytes of weights`);
  const gain = new Map<string, number>();
  for (const tree of forest.trees) tree.feature.forEach((f, at) => { if (f >= 0) gain.set(FEATURE_NAMES[f] ?? '', (gain.get(FEATURE_NAMES[f] ?? '') ?? 0) + 1 / (at + 1)); });
  console.log([...gain].sort((a, b) => b[1] - a[1]).slice(0, 40).map(([name, by]) => `${name} ${by.toFixed(1)}`).join(', '));
}
