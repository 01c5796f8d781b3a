import type { TextBlock } from '../blocks';
import type { Box } from './boxes';
import type { Shape } from './shape';

/** How a block stands to the headline, to the best run of paragraphs, to the best stretch of blocks, and to its like. */
export const RELATION_NAMES = [
  'levels to the headline’s box', 'headline’s levels below it', 'levels to the run’s box', 'run’s levels below it', 'blocks before the run', 'blocks after the run',
  'is in best stretch', 'blocks before the stretch', 'blocks after the stretch', 'stretch’s page share', 'kept share of twins', 'kept share of like elements', 'like elements',
] as const;

const FAR = 40, DEEP = 15;
const PROSE = 80;

/** `boxes` are those of each block's element, the landmarks stand below the same root or are null. */
interface Landmarks { readonly boxes: readonly Box[]; readonly headlineAt: Box | null; readonly protectedRun: Box | null }

/** @returns for each block the values of RELATION_NAMES */
export function relationsOf({ boxes, headlineAt, protectedRun }: Landmarks, blocks: readonly TextBlock[], shapes: readonly Shape[], kept: readonly boolean[]): number[][] {
  const headlines = boxes.map(meeting(headlineAt)), runs = boxes.map(meeting(protectedRun));
  let firstInRun = -1, lastInRun = -1;
  if (protectedRun) runs.forEach((run, i) => { if (run[1] === 0) { if (firstInRun < 0) firstInRun = i; lastInRun = i; } });
  const { from, to, share } = bestStretch(blocks, shapes);
  const twins = new Map<string, { kept: number; all: number; count: number }>();
  const twinNames = blocks.map(({ element }) => nameOf(element, 2)), likeNames = blocks.map(({ element }) => nameOf(element, 1));
  const add = (name: string, i: number): void => {
    const sum = twins.get(name) ?? { kept: 0, all: 0, count: 0 }, weight = shapes[i]?.weight ?? 0;
    sum.all += weight; sum.count++;
    if (kept[i]) sum.kept += weight;
    twins.set(name, sum);
  };
  blocks.forEach((_, i) => { add(twinNames[i] ?? '', i); add(likeNames[i] ?? '', i); });
  const others = (name: string | undefined, i: number): number => {
    const sum = twins.get(name ?? ''), weight = shapes[i]?.weight ?? 0;
    return sum && sum.count > 1 ? (sum.kept - (kept[i] ? weight : 0)) / (sum.all - weight || 1) : -1;
  };
  return blocks.map((_, i) => [
    headlines[i]?.[0] ?? DEEP, headlines[i]?.[1] ?? DEEP, runs[i]?.[0] ?? DEEP, runs[i]?.[1] ?? DEEP,
    firstInRun >= 0 ? Math.min(FAR, Math.max(0, firstInRun - i)) : FAR, lastInRun >= 0 ? Math.min(FAR, Math.max(0, i - lastInRun)) : FAR,
    i >= from && i < to ? 1 : 0, Math.min(FAR, Math.max(0, from - i)), Math.min(FAR, Math.max(0, i - to + 1)), share,
    others(twinNames[i], i), others(likeNames[i], i), Math.log1p(twins.get(likeNames[i] ?? '')?.count ?? 0),
  ]);
}

/** Element names with classes, from the element up. */
function nameOf(element: Element, levels: number): string {
  let name = '';
  for (let up: Element | null = element, level = 0; up && level < levels; up = up.parentElement, level++) name += `${up.localName}.${up.getAttribute('class') ?? ''}<`;
  return name;
}

/** @returns for a box how far above it the nearest one is that holds the landmark too, and how far below that the landmark is */
function meeting(landmark: Box | null): (box: Box) => readonly [number, number] {
  const nowhere = [DEEP, DEEP] as const;
  if (!landmark) return () => nowhere;
  const below: number[] = [], memo: (readonly [number, number])[] = [];
  for (let up: Box | null = landmark, level = 0; up; up = up.outer, level++) below[up.index] = level;
  return box => {
    const known = memo[box.index];
    if (known) return known;
    let found: readonly [number, number] = nowhere;
    for (let up: Box | null = box, level = 0; up; up = up.outer, level++) {
      const depth = below[up.index];
      if (depth !== undefined) { found = [Math.min(DEEP, level), Math.min(DEEP, depth)]; break; }
    }
    return memo[box.index] = found;
  };
}

/** The stretch of blocks whose prose outweighs what stands between most: maximum subsequence segmentation (Pasternack and Roth 2009). */
function bestStretch(blocks: readonly TextBlock[], shapes: readonly Shape[]): { from: number; to: number; share: number } {
  let best = 0, from = 0, to = 0, sum = 0, begun = 0, all = 0;
  blocks.forEach(({ text, linkLength }, i) => {
    const weight = shapes[i]?.weight ?? 0, links = linkLength / text.length;
    all += weight;
    const worth = weight >= PROSE && links < 0.5 ? Math.min(600, weight) * (1 - links) : -(20 + Math.min(200, weight * (1 + links)));
    if (sum <= 0) { sum = 0; begun = i; }
    sum += worth;
    if (sum > best) { best = sum; from = begun; to = i + 1; }
  });
  let own = 0;
  for (let i = from; i < to; i++) own += shapes[i]?.weight ?? 0;
  return { from, to, share: own / (all || 1) };
}
