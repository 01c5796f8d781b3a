import type { Block } from '../../article/block';
import { isElement, isText } from './dom-text';
import { isBlock } from './element-names';
import { readElement } from './kinds';
import { wrap, type Leaf, type Wrapper } from './line';
import { paragraphs } from './paragraphs';
import type { Scope } from './scope';

/** Layout tables in layout tables: each is looked through as a whole, so their number must not follow the page's depth. */
const MOST_EXAMINED = 12;
const isExamined = ({ localName }: Element): boolean => localName === 'table' || localName === 'figure' || localName === 'dl' || localName === 'details';

interface Frame {
  readonly element: Element;
  readonly next: Node | null;
  readonly wrapper: Wrapper | null;
  readonly block: boolean;
}

/**
 * Reads the children of a node into blocks. Text that stands in containers becomes paragraphs (a browser's anonymous
 * blocks); containers flatten; inline formatting that runs over blocks is carried into each. The walk keeps its own stack,
 * so that depth costs memory, not the call stack.
 */
export function flow(parent: Node, scope: Scope, deepest: boolean): Block[] {
  const blocks: Block[] = [];
  const frames: Frame[] = [];
  let leaves: Leaf[] = [];
  let wrapper: Wrapper | null = null;
  let examined = 0;
  const { made } = scope.context;
  const endLine = (): void => {
    if (leaves.length === 0) return;
    for (const block of paragraphs(leaves, made)) blocks.push(block);
    leaves = [];
  };

  let node = parent.firstChild as Node | null;
  for (;;) {
    while (node === null) {
      const frame = frames.pop();
      if (frame === undefined) {
        endLine();
        return blocks;
      }
      if (frame.block) endLine();
      if (isExamined(frame.element)) examined -= 1;
      wrapper = frame.wrapper;
      node = frame.next;
    }
    // Before the kinds run: a cut takes the node out of its place.
    const next: Node | null = node.nextSibling;
    if (isText(node)) leaves.push({ inline: { kind: 'text', text: node.data }, wrapper, node });
    else if (isElement(node) && !scope.held.has(node)) {
      const outcome = readElement(node, scope, leaves.some(hasText) ? undefined : blocks.at(-1), deepest || examined > MOST_EXAMINED);
      switch (outcome.as) {
        case 'through':
        case 'wrap': {
          const block = isBlock(node);
          if (block) endLine();
          frames.push({ element: node, next, wrapper, block });
          if (isExamined(node)) examined += 1;
          if (outcome.as === 'wrap') wrapper = wrap(wrapper, outcome.kind, outcome.href);
          node = node.firstChild;
          continue;
        }
        case 'inline':
          leaves.push({ inline: outcome.inline, wrapper, node });
          break;
        case 'blocks':
          if (outcome.blocks.length > 0 || isBlock(node)) endLine();
          for (const block of outcome.blocks) {
            blocks.push(block);
            made?.(block, [node]);
          }
          break;
        case 'replace':
          made?.(outcome.block, [node], blocks.at(-1));
          blocks[blocks.length - 1] = outcome.block;
      }
    }
    node = next;
  }
}

const hasText = ({ inline }: Leaf): boolean => inline.kind !== 'br' && (inline.kind !== 'text' || /\S/.test(inline.text));
