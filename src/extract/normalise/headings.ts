import type { Block, Heading } from '../../article/block';
import { asLine } from './as-line';
import { wordsOfLine } from './tree-text';
import { made, type Kind } from './scope';

/** Characters beyond which a heading element holds a text, not a heading. */
const LONGEST = 400;

/** `h1` to `h6`, or the heading role: one line; what else stands in it follows it. */
export const heading: Kind = (element, scope) => {
  const blocks = scope.blocks(element);
  const { line, rest } = asLine(blocks);
  if (line.length === 0) return made(...blocks);
  const length = [...wordsOfLine(line)].join('').length;
  if (length > LONGEST || blocks.some(({ kind }) => kind === 'heading')) return made(...blocks);
  return made({ kind: 'heading', level: levelOf(element), children: line }, ...rest);
};

export const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading';

/** The page's own level; `h1` counts as 2 here, `settleLevels` sets them in order. */
function levelOf(element: Element): Heading['level'] {
  const level = Number(element.getAttribute('aria-level') ?? /^h([1-6])$/.exec(element.localName)?.[1] ?? 2);
  return clamp(level + 1);
}

const clamp = (level: number): Heading['level'] => (Number.isFinite(level) ? (Math.min(6, Math.max(2, Math.round(level))) as Heading['level']) : 2);

/** Sets the levels in use to 2, 3, … in their order, so that the outline under the headline has no gaps. */
export function settleLevels(blocks: readonly Block[]): Block[] {
  const used = new Set<number>();
  collect(blocks, used);
  const order = [...used].sort((a, b) => a - b);
  const next = new Map(order.map((level, index) => [level, clamp(index + 2)]));
  return setLevels(blocks, next);
}

function collect(blocks: readonly Block[], used: Set<number>): void {
  for (const block of blocks) {
    if (block.kind === 'heading') used.add(block.level);
    else if (block.kind === 'section') collect(block.children, used);
  }
}

function setLevels(blocks: readonly Block[], next: ReadonlyMap<number, Heading['level']>): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') return { ...block, level: next.get(block.level) ?? block.level };
    if (block.kind === 'section') return { ...block, children: setLevels(block.children, next) };
    return block;
  });
}
