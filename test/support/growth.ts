/**
 * Whether work grows with the size of what it is given, measured side by side: a busy machine makes any time wrong, and hardly a ratio.
 */

/** Cost at full size over cost at half of it: two where cost goes with the size, four where it goes with its square. */
const MOST_GROWTH = 3.5;
/** Milliseconds of processor time below which a ratio says nothing. */
const LEAST = 20;
/** The least cost of all rounds counts; a machine that is busy in one of them is not in each. */
const MOST_ROUNDS = 8;

export interface Grown { readonly what: string; readonly half: number; readonly whole: number }

/** Milliseconds of this process's own time that the work takes: the clock also counts what else the machine does. */
export function costOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

/**
 * Measures at half of the size and at the whole of it, in turn, until everything is seen to grow in line or the rounds are over.
 *
 * @param measure milliseconds by what took them, at that size
 * @returns what grew faster in every round, the least costs beside it; empty where all is well
 */
export function grown(size: number, measure: (size: number) => Readonly<Record<string, number>>): readonly Grown[] {
  const least = new Map<string, { half: number; whole: number }>();
  const note = (part: 'half' | 'whole', at: number): void => {
    for (const [what, cost] of Object.entries(measure(at))) {
      const so = least.get(what) ?? { half: Infinity, whole: Infinity };
      least.set(what, { ...so, [part]: Math.min(so[part], cost) });
    }
  };
  let fast: Grown[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    note('half', size / 2);
    note('whole', size);
    fast = [...least].filter(([, { half, whole }]) => whole > LEAST && whole > MOST_GROWTH * half).map(([what, costs]) => ({ what, ...costs }));
    if (fast.length === 0) break;
  }
  return fast;
}
