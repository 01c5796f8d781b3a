import type { Block } from '../../article/block';
import type { NormaliseContext } from './context';
import { flow } from './flow';
import { settleLevels } from './headings';
import { planOf } from './plan';
import { withoutRepeats } from './repeats';
import type { Scope } from './scope';

/** Lists in quotes in tables: no text needs more levels, and what reads the tree must be safe from deeper ones. */
const DEEPEST = 16;

/**
 * The article's body as a typed tree.
 *
 * @param body an inert DOM without layout; clutter is cut already, everything left is the article's. Words move from it
 *   into the tree once; what the tree does not say goes through `context.removed`.
 * @returns blocks in reading order: no empty ones, white space as a browser shows it, addresses gated, JSON-serialisable
 */
export function normalise(body: Element, context: NormaliseContext): Block[] {
  let level = 0;
  const scope: Scope = {
    context,
    plan: planOf(body),
    pictures: new Map(),
    held: new Set(),
    blocks: (parent) => {
      level += 1;
      const blocks = flow(parent, scope, level >= DEEPEST);
      level -= 1;
      return blocks;
    },
    cut: context.removed,
  };
  return withoutRepeats(settleLevels(scope.blocks(body)));
}
