import type { TextBlock } from '../blocks';
import { type Box, isHeading } from './boxes';
import type { Shape } from './shape';

/** Sums of the blocks below an element. */
interface Sums { weight: number; linkWeight: number; blocks: number; prose: number; kept: number; headings: number; short: number }

/** Ancestors that are looked at: the nearest ones, by how many blocks they hold. */
const LEVELS = [1, 2, 3, 5] as const;
/** Weight from which a block is a paragraph of prose. */
const PROSE = 100;

export const CONTAINER_NAMES: readonly string[] = [
  ...LEVELS.flatMap(level => ['weight', 'page share', 'link share', 'prose share', 'kept share', 'blocks', 'headings', 'short share'].map(what => `container ${level}: ${what}`)),
  'best container share', 'is in best container', 'levels to best container', 'twins', 'twins’ share',
];

export interface Containers {
  /** Writes the values of CONTAINER_NAMES. */
  readonly put: (index: number, into: Float32Array, at: number) => void;
}

/**
 * What the boxes around each block hold. Ancestors with the same blocks count as one, so that wrappers without
 * content of their own make no difference.
 * @param boxes the box of each block's element
 * @param kept whether Readability keeps a block
 */
export function containersOf(boxes: readonly Box[], blocks: readonly TextBlock[], shapes: readonly Shape[], kept: readonly boolean[], protectedRun: Element | null): Containers {
  const sums: Sums[] = [];
  const total: Sums = { weight: 0, linkWeight: 0, blocks: 0, prose: 0, kept: 0, headings: 0, short: 0 };
  const signatures = new Map<string, { count: number; weight: number }>();
  let best: Sums | undefined;
  const twins = blocks.map(({ element, linkLength, text }, i) => {
    const weight = shapes[i]?.weight ?? 0, linkWeight = (weight * linkLength) / text.length;
    const prose = weight >= PROSE && linkLength < text.length / 2 ? weight : 0, own = kept[i] ? weight : 0, heading = isHeading(boxes[i]?.name ?? '') ? 1 : 0, short = weight < 30 ? 1 : 0;
    const add = (to: Sums): void => {
      to.weight += weight;
      to.linkWeight += linkWeight;
      to.blocks++;
      to.prose += prose;
      to.kept += own;
      to.headings += heading;
      to.short += short;
    };
    add(total);
    for (let up = boxes[i] ?? null; up; up = up.outer) {
      const known = sums[up.index], sum = known ?? (sums[up.index] = { weight: 0, linkWeight: 0, blocks: 0, prose: 0, kept: 0, headings: 0, short: 0 });
      if (!known && up.element === protectedRun) best = sum;
      add(sum);
    }
    const signature = signatureOf(element);
    let same = signatures.get(signature);
    if (!same) signatures.set(signature, same = { count: 0, weight: 0 });
    same.count++;
    same.weight += weight;
    return same;
  });

  return {
    put(index, into, at) {
      const distinct: Sums[] = [];
      let seen = 0, bestLevel = -1;
      for (let up = boxes[index] ?? null; up; up = up.outer) {
        if (up.element === protectedRun) bestLevel = distinct.length;
        const own = sums[up.index];
        if (own && own.blocks > seen) { distinct.push(own); seen = own.blocks; }
        if (distinct.length > 7 && bestLevel >= 0) break;
      }
      const self = shapes[index]?.weight ?? 0;
      for (const level of LEVELS) {
        const own = distinct[Math.min(level - (distinct[0]?.blocks === 1 ? 0 : 1), distinct.length - 1)] ?? total;
        into[at] = Math.log1p(own.weight);
        into[at + 1] = own.weight / (total.weight || 1);
        into[at + 2] = own.linkWeight / (own.weight || 1);
        into[at + 3] = own.prose / (own.weight || 1);
        into[at + 4] = (own.kept - (kept[index] ? self : 0)) / (own.weight - self || 1);
        into[at + 5] = Math.log1p(own.blocks);
        into[at + 6] = own.headings / own.blocks;
        into[at + 7] = own.short / own.blocks;
        at += 8;
      }
      const same = twins[index];
      into[at] = best ? best.weight / (total.weight || 1) : 0;
      into[at + 1] = bestLevel >= 0 ? 1 : 0;
      into[at + 2] = bestLevel >= 0 ? bestLevel : 9;
      into[at + 3] = Math.log1p(same?.count ?? 1);
      into[at + 4] = (same?.weight ?? self) / (total.weight || 1);
    },
  };
}

/** Two blocks with the same signature are twins: cells of one table, cards of one list. */
function signatureOf(element: Element): string {
  const parent = element.parentElement;
  return `${element.localName}.${element.getAttribute('class') ?? ''}<${parent?.localName ?? ''}.${parent?.getAttribute('class') ?? ''}<${parent?.parentElement?.localName ?? ''}`;
}
