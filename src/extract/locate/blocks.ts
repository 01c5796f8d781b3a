import { collapse, isBlock } from '../page-text';

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
}

/** The text blocks below an element, in document order. Two line breaks in a row part blocks as a paragraph does. */
export function textBlocks(root: Element): TextBlock[] {
  const blocks: TextBlock[] = [];
  let nodes: Text[] = [], raw = '', linkLength = 0, links = 0, breaks = 0;
  const containers: Element[] = [root];
  const flush = () => {
    const text = collapse(raw), element = containers.at(-1);
    if (text && element) blocks.push({ element, nodes, text, linkLength: Math.min(linkLength, text.length) });
    nodes = []; raw = ''; linkLength = 0; breaks = 0;
  };
  const leave = (element: Element) => {
    if (isBlock(element)) { flush(); containers.pop(); } else if (element.localName === 'a') links--;
  };
  let at: Node | null = root.firstChild;
  while (at) {
    if (at.nodeType === 3) {
      const data = (at as Text).data;
      nodes.push(at as Text);
      raw += data;
      const own = collapse(data).length;
      if (own) breaks = 0;
      if (links) linkLength += own;
    } else if (at.nodeType === 1) {
      const element = at as Element;
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
  return blocks;
}
