import { FEATURE_NAMES } from '../../../src/extract/locate/features/vector';
import { foldOf, siteOf } from '../corpus';
import { type Data, binOf, edgesOf } from './boost';
import type { Sample } from './dataset';
import { wordsOf } from './labels';

/** What a page's blocks weigh in the training, by where the page comes from. */
export interface Prices { readonly zyte: number; readonly segments: number; readonly articles: number; readonly others: number }

/** All blocks of all pages, one row each. */
export interface Matrix {
  readonly rows: number;
  /** First row of each page. */
  readonly starts: readonly number[];
  readonly fold: Uint8Array;
  readonly data: Data;
  readonly edges: readonly Float32Array[];
}

/** The samples' own features as bins, with labels and prices. */
export function matrixOf(samples: readonly Sample[], prices: Prices, folds: number): Matrix {
  const rows = samples.reduce((sum, { texts }) => sum + texts.length, 0), count = FEATURE_NAMES.length;
  const values = Array.from({ length: count }, () => new Float32Array(rows));
  const label = new Float32Array(rows), weight = new Float32Array(rows), fold = new Uint8Array(rows), starts: number[] = [];
  let row = 0;
  for (const sample of samples) {
    starts.push(row);
    const price = pricesOf(sample, prices), own = foldOf(siteOf(sample.page), folds);
    sample.texts.forEach((_, i) => {
      for (let f = 0; f < count; f++) (values[f] as Float32Array)[row] = sample.vectors[i * count + f] as number;
      label[row] = sample.labels[i] ?? 0;
      weight[row] = price[i] ?? 0;
      fold[row++] = own;
    });
  }
  const mean = weight.reduce((sum, one) => sum + one, 0) / rows;
  for (let i = 0; i < rows; i++) (weight[i] as number) /= mean;
  const edges = values.map(edgesOf);
  return { rows, starts, fold, edges, data: { rows, label, weight, columns: values.map((column, f) => binned(column, edges[f] as Float32Array)) } };
}

const binned = (values: Float32Array, edges: Float32Array): Uint8Array => Uint8Array.from(values, value => binOf(value, edges));

/**
 * A word's price is its share of the page's F1; short blocks count a little more, because each stray line is seen. Where
 * only segments are known, each counts the same, as it does in that measure.
 */
function pricesOf({ page, texts, labels, captions }: Sample, prices: Prices): number[] {
  const counts = texts.map(text => wordsOf(text).length);
  const right = counts.reduce((sum, count, i) => sum + (labels[i] === 1 ? count : 0), 0);
  const size = Math.max(60, right, page.text === undefined ? 0 : wordsOf(page.text).length);
  return counts.map((count, i) => {
    if (labels[i] === null || captions[i]) return 0;
    if (page.source === 'trafilatura') return prices.segments;
    return Math.min(1, (count + 3) / size) * (page.source === 'zyte' ? prices.zyte : page.type === 'article' ? prices.articles : prices.others);
  });
}
