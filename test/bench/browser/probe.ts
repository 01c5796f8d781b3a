// Runs in the page that is measured, bundled by run.ts: every contestant on the same document, in turns.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { looksLikeArticle } from '../../../src/extract/detect/cheap';
import { clearPage, extractSnapshot } from '../../../src/extract/extract';
import { measureSnapshot } from '../../../src/extract/snapshot/measure';

/** Milliseconds of each contestant and of Galley's stages. */
export type Times = Readonly<Record<'galley' | 'readability' | 'defuddle' | 'cheap' | 'clone' | 'snapshot' | 'clear' | 'rest', number>>;

export interface Probed {
  /** First run of each, before the browser has compiled anything for speed. */
  readonly cold: Times;
  /** Median of the runs after it. */
  readonly warm: Times;
  readonly elements: number;
}

/** Runs of the quick answer that are timed together: one is shorter than the clock's step. */
const MANY = 20;

type Work = () => unknown;

const time = (work: Work): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What each runs. `clear` stops halfway: what Galley does before it looks for the body. */
function contestants(address: string): Readonly<Record<'galley' | 'readability' | 'defuddle' | 'clone' | 'clear', Work>> {
  return {
    galley: () => extractSnapshot(measureSnapshot(document, window, { url: address })),
    readability: () => new Readability(document.cloneNode(true) as Document).parse(),
    defuddle: () => new Defuddle(document, { url: address }).parse(),
    clone: () => document.cloneNode(true),
    clear: () => clearPage(measureSnapshot(document, window, { url: address })),
  };
}

/** Measures the page that this runs in. @param rounds runs of each contestant, the first of them cold */
export function probe(rounds: number, turn: number, address: string): Probed {
  const works = Object.entries(contestants(address));
  const all: Record<string, number[]> = { snapshot: [], cheap: [] };
  void document.body.offsetHeight;
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < works.length; i++) {
      const [name, work] = works[(i + turn + round) % works.length] ?? [];
      if (name === undefined || work === undefined) continue;
      (all[name] ??= []).push(time(() => { try { work(); } catch { /* A peer that throws on a page has still taken its time. */ } }));
    }
    all['snapshot']?.push(time(() => measureSnapshot(document, window, { url: address })));
    all['cheap']?.push(time(() => { for (let i = 0; i < MANY; i++) looksLikeArticle(document, address); }) / MANY);
  }
  const of = (pick: (values: readonly number[]) => number): Times => {
    const at = (name: string): number => pick(all[name] ?? []);
    return {
      galley: at('galley'), readability: at('readability'), defuddle: at('defuddle'), cheap: at('cheap'), clone: at('clone'),
      snapshot: at('snapshot'), clear: at('clear') - at('snapshot'), rest: at('galley') - at('clear'),
    };
  };
  return { cold: of(values => values[0] ?? 0), warm: of(values => median(values.slice(1))), elements: document.getElementsByTagName('*').length };
}

/** One run of Galley on a page of any size, in milliseconds. */
export function probeOnce(address: string): { readonly ms: number; readonly nodes: number } {
  void document.body.offsetHeight;
  const ms = time(() => extractSnapshot(measureSnapshot(document, window, { url: address })));
  return { ms, nodes: document.getElementsByTagName('*').length };
}
