import type { TextBlock } from '../blocks';
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
  readonly of: (index: number) => number[];
}

/**
 * What the boxes around each block hold. Ancestors with the same blocks count as one, so that wrappers without
 * content of their own make no difference.
 * @param kept whether Readability keeps a block
 */
export function containersOf(root: Element, blocks: readonly TextBlock[], shapes: readonly Shape[], kept: readonly boolean[], protectedRun: Element | null): Containers {
  const sums = new Map<Element, Sums>();
  const total: Sums = { weight: 0, linkWeight: 0, blocks: 0, prose: 0, kept: 0, headings: 0, short: 0 };
  const signatures = new Map<string, { count: number; weight: number }>();
  blocks.forEach((block, i) => {
    const weight = shapes[i]?.weight ?? 0;
    const add = (to: Sums): void => {
      to.weight += weight;
      to.linkWeight += (weight * block.linkLength) / block.text.length;
      to.blocks++;
      if (weight >= PROSE && block.linkLength < block.text.length / 2) to.prose += weight;
      if (kept[i]) to.kept += weight;
      if (/^h[1-6]$/.test(block.element.localName)) to.headings++;
      if (weight < 30) to.short++;
    };
    add(total);
    for (let up: Element | null = block.element; up; up = up === root ? null : up.parentElement) {
      let own = sums.get(up);
      if (!own) sums.set(up, (own = { weight: 0, linkWeight: 0, blocks: 0, prose: 0, kept: 0, headings: 0, short: 0 }));
      add(own);
    }
    const signature = signatureOf(block.element);
    const same = signatures.get(signature) ?? { count: 0, weight: 0 };
    same.count++;
    same.weight += weight;
    signatures.set(signature, same);
  });

  return {
    of(index) {
      const block = blocks[index];
      const values: number[] = [];
      if (!block) return values;
      const distinct: Sums[] = [];
      let seen = 0, bestLevel = -1;
      for (let up: Element | null = block.element; up; up = up === root ? null : up.parentElement) {
        if (up === protectedRun) bestLevel = distinct.length;
        const own = sums.get(up);
        if (own && own.blocks > seen) { distinct.push(own); seen = own.blocks; }
        if (distinct.length > 7 && bestLevel >= 0) break;
      }
      const self = shapes[index]?.weight ?? 0;
      for (const level of LEVELS) {
        const own = distinct[Math.min(level - (distinct[0]?.blocks === 1 ? 0 : 1), distinct.length - 1)] ?? total;
        values.push(Math.log1p(own.weight), own.weight / (total.weight || 1), own.linkWeight / (own.weight || 1), own.prose / (own.weight || 1), (own.kept - (kept[index] ? self : 0)) / (own.weight - self || 1), Math.log1p(own.blocks), own.headings / own.blocks, own.short / own.blocks);
      }
      const best = protectedRun && sums.get(protectedRun);
      const same = signatures.get(signatureOf(block.element));
      values.push(best ? best.weight / (total.weight || 1) : 0, bestLevel >= 0 ? 1 : 0, bestLevel >= 0 ? bestLevel : 9, Math.log1p(same?.count ?? 1), (same?.weight ?? self) / (total.weight || 1));
      return values;
    },
  };
}

/** Two blocks with the same signature are twins: cells of one table, cards of one list. */
function signatureOf(element: Element): string {
  const parent = element.parentElement;
  return `${element.localName}.${element.getAttribute('class') ?? ''}<${parent?.localName ?? ''}.${parent?.getAttribute('class') ?? ''}<${parent?.parentElement?.localName ?? ''}`;
}
