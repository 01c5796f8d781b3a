import { isBlock } from './element-names';

/** White space that a browser collapses; no-break spaces are not among it. */
const SPACES = /[ \t\n\r\f]+/g;

export const collapse = (text: string): string => text.replace(SPACES, ' ');

/** Collapsed, and without the space at its ends that no reader sees (no-break, ideographic, zero-width). */
export const tidy = (text: string): string => trimSpace(collapse(text));

const trimSpace = (text: string): string => trimStart(trimEnd(text));
export const trimStart = (text: string): string => text.replace(/^[\s\u200B\u2060]+/, '');
/** By hand, because `/\s+$/` is quadratic on long runs of inner space. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s\u200B\u2060]/.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** Letters or digits: what counts as a word for the ledger. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A piece of a text node; `start` is its place in the joined text. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
}

/**
 * Text below a node with a space where a block or a line ends, and where each text node stands in it. Iterative.
 * @param skip nodes that are passed over with all they hold
 */
export function joinedText(root: Node, skip?: ReadonlySet<Node>): { readonly text: string; readonly pieces: readonly Piece[] } {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  const push = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const edge = (node: Node): void => {
    if (node !== root && node.nodeType === 1 && (isBlock(node as Element) || (node as Element).localName === 'br')) push(' ');
  };
  let node: Node | null = root;
  while (node !== null) {
    const skipped: boolean = skip?.has(node) ?? false;
    if (skipped) push(' ');
    else if (isText(node)) {
      pieces.push({ node, start: length });
      push(node.data);
    } else edge(node);
    if (!skipped && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) edge(node);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return { text: parts.join(''), pieces };
}

/** Text of a node on one line, as a reader sees it. */
export const lineOf = (node: Node): string => tidy(joinedText(node).text);

/** Text and CDATA nodes. */
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;
export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** Class names and id as one lower-case string, for hints. Not `className`, which is an object on SVG elements. */
export const names = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500).toLowerCase();
