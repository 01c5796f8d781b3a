import type { Times } from './probe';

export interface Row {
  readonly id: string;
  readonly isArticle: boolean;
  readonly elements: number;
  readonly cold: Times;
  readonly warm: Times;
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
export const quantile = (values: readonly number[], q: number): number => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;

const fixed = (value: number, digits: number): string => value.toFixed(digits).padStart(8);
const line = (label: string, values: readonly number[], digits: number): string =>
  `  ${label.padEnd(44)}${fixed(quantile(values, 0.5), digits)}${fixed(quantile(values, 0.95), digits)}`;

/** A table of what one browser took: milliseconds, then ratios page by page, medians and 95th percentiles. */
export function table(title: string, rows: readonly Row[]): string {
  const out = [`${title}: ${String(rows.length)} pages`.padEnd(46) + '  median     p95'];
  for (const state of ['warm', 'cold'] as const) {
    out.push(state === 'warm' ? ' after a first run' : ' first run in the page');
    const each = (pick: (times: Times) => number): number[] => rows.map(row => pick(row[state]));
    for (const name of ['clone', 'readability', 'defuddle', 'galley', 'snapshot', 'clear', 'rest'] as const) out.push(line(`${LABEL[name]}, ms`, each(times => times[name]), 2));
    out.push(line('Galley / Readability', each(t => t.galley / t.readability), 3));
    out.push(line('Galley / Defuddle', each(t => t.galley / t.defuddle), 3));
    out.push(line('quick answer / Readability', each(t => t.cheap / t.readability), 4));
    out.push(line('quick answer on pages that are no article, ms', rows.filter(row => !row.isArticle).map(row => row[state].cheap), 3));
  }
  return out.join('\n');
}

const LABEL: Readonly<Record<'clone' | 'readability' | 'defuddle' | 'galley' | 'snapshot' | 'clear' | 'rest', string>> = {
  clone: 'clone of the document', readability: 'Readability on a clone', defuddle: 'Defuddle', galley: 'Galley, snapshot to tree',
  snapshot: '· its snapshot', clear: '· fields and rules', rest: '· body and tree',
};
