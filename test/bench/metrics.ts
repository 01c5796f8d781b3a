import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CorpusPage } from './corpus';

/** What a set's metric gives over all its pages. */
export interface Totals { readonly f1: number; readonly p: number; readonly r: number; readonly acc?: number }
/** The corpus' own metrics. */
export interface Metrics {
  shingleScore(want: string, got: string): unknown;
  shingleTotals(rows: readonly unknown[]): Totals;
  wordScore(want: string, got: string): unknown;
  wordTotals(rows: readonly unknown[]): Totals;
  segmentScore(page: CorpusPage, got: string): unknown;
  segmentTotals(rows: readonly unknown[]): Totals;
  fieldScore(page: CorpusPage, got: object): { readonly [field: string]: unknown };
}

/** @returns the corpus' own metrics, loaded from beside it @throws where they do not lie there */
export async function loadMetrics(): Promise<Metrics> {
  const file = resolve('../shared/bench/lib/metrics.mjs');
  if (!existsSync(file)) throw new Error('the metrics do not lie beside this project');
  return (await import(pathToFileURL(file).href)) as Metrics;
}
