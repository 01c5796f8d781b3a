import type { Block } from '../../article/block';
import { collapse } from '../page-text';

/**
 * What keeps a block's identity while the tree is settled: levels and repeats make new blocks around the same parts.
 */
export function keyOf(block: Block): object {
  switch (block.kind) {
    case 'paragraph': case 'heading': case 'quote': return block.children;
    case 'list': case 'definitions': case 'footnotes': return block.items;
    case 'table': return block.rows;
    case 'section': return block.title;
    case 'figure': return block.pictures[0] ?? block;
    default: return block;
  }
}

/** Which nodes of the page the blocks of a tree came from. */
export class Origins {
  readonly #nodes = new WeakMap<object, readonly Node[]>();

  /** The first to say it knows best: what holds a block hears of it later. */
  readonly note = (block: Block, nodes: readonly Node[], from?: Block): void => {
    const key = keyOf(block);
    if (from) this.#nodes.set(key, [...this.of(from), ...nodes]);
    else if (!this.#nodes.has(key)) this.#nodes.set(key, nodes);
  };

  of(block: Block): readonly Node[] { return this.#nodes.get(keyOf(block)) ?? []; }
}

/**
 * The outermost nodes that hold the words of these nodes and no others: a paragraph rather than its text, a box rather
 * than its only paragraph.
 */
export function outermost(nodes: readonly Node[], root: Element): Node[] {
  const all = new Set<Node>(nodes.filter((node) => root.contains(node) && node !== root));
  let grew = true;
  while (grew) {
    grew = false;
    for (const node of all) {
      const parent = node.parentNode;
      if (!parent || parent === root || all.has(parent)) continue;
      if (!Array.from(parent.childNodes).every((child) => all.has(child) || isEmpty(child))) continue;
      for (const child of Array.from(parent.childNodes)) all.delete(child);
      all.add(parent);
      grew = true;
    }
  }
  return [...all].filter((node) => !isEmpty(node));
}

const PICTURES = 'img, picture, video, audio, iframe, svg, hr, math';

/** Nothing to read and nothing to see. */
function isEmpty(node: Node): boolean {
  if (node.nodeType === 3) return collapse((node as Text).data) === '';
  if (node.nodeType !== 1) return true;
  const element = node as Element;
  return collapse(element.textContent ?? '') === '' && !element.matches(PICTURES) && element.querySelector(PICTURES) === null;
}
