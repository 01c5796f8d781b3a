import { collapse, isBlock } from '../page-text';
import type { Scars } from '../scars';

/** A run of text that a browser lays out as one block: the unit that is chosen or left out. */
export interface TextBlock {
  /** The nearest block-level element around it. */
  readonly element: Element;
  /** Its text nodes, in order; white space alone included. */
  readonly nodes: readonly Text[];
  /** White space collapsed, never empty. */
  readonly text: string;
  /** Characters of `text` inside links. */
  readonly linkLength: number;
  /** What stands, or stood before the rules took it, between the block before and this one: bits of SCAR and of GAP. */
  readonly gap: number;
  /** The same from the last block to the end of the page; 0 for all other blocks. */
  readonly tail: number;
}

/** What can stand between two blocks, as bits beside those of SCAR. */
export const GAP = { picture: 1 << 20, frame: 1 << 21, rule: 1 << 22 } as const;

const BETWEEN: Readonly<Record<string, number>> = { img: GAP.picture, picture: GAP.picture, video: GAP.picture, svg: GAP.picture, iframe: GAP.frame, embed: GAP.frame, object: GAP.frame, hr: GAP.rule };

/** The text blocks below an element, in document order. Two line breaks in a row part blocks as a paragraph does. */
export function textBlocks(root: Element, scars: Pick<Scars, 'before' | 'atEnd'> | null = null): TextBlock[] {
  const blocks: TextBlock[] = [];
  let nodes: Text[] = [], raw = '', linkLength = 0, links = 0, breaks = 0;
  let pending = 0, gap = 0, begun = false;
  const containers: Element[] = [root];
  const flush = () => {
    const text = collapse(raw), element = containers.at(-1);
    if (text && element) blocks.push({ element, nodes, text, linkLength: Math.min(linkLength, text.length), gap, tail: 0 });
    nodes = []; raw = ''; linkLength = 0; breaks = 0; begun = false;
  };
  const leave = (element: Element) => {
    if (scars) pending |= scars.atEnd(element);
    if (isBlock(element)) { flush(); containers.pop(); } else if (element.localName === 'a') links--;
  };
  let at: Node | null = root.firstChild;
  while (at) {
    if (scars) pending |= scars.before(at);
    if (at.nodeType === 3) {
      const data = (at as Text).data;
      nodes.push(at as Text);
      raw += data;
      if (/\S/.test(data)) {
        breaks = 0;
        if (!begun) { begun = true; gap = pending; pending = 0; }
        if (links) linkLength += collapse(data).length;
      }
    } else if (at.nodeType === 1) {
      const element = at as Element;
      pending |= BETWEEN[element.localName] ?? 0;
      if (element.localName === 'br') { raw += ' '; if (++breaks > 1) flush(); }
      else if (isBlock(element)) { flush(); containers.push(element); }
      else if (element.localName === 'a') links++;
      if (element.firstChild) { at = element.firstChild; continue; }
      leave(element);
    }
    while (at && !at.nextSibling) {
      const parent: Node | null = at.parentNode;
      if (!parent || parent === root) { at = null; break; }
      leave(parent as Element);
      at = parent;
    }
    at = at && at.nextSibling;
  }
  flush();
  const last = blocks.pop();
  if (last) blocks.push({ ...last, tail: pending | (scars?.atEnd(root) ?? 0) });
  return blocks;
}
