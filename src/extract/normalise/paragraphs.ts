import type { Block } from '../../article/block';
import type { Inline } from '../../article/inline';
import type { NormaliseContext } from './context';
import { hasWords } from './dom-text';
import { nest, settle, type Leaf } from './line';

/** Rows of signs that newsrooms type between parts of a text. */
const TYPED_DIVIDER = /^(?:[*•·.＊⁂◆◇■●~–—_=-]\s*){3,}$|^[⁂❦]$/u;

/** A run of inline content as blocks: two line breaks part paragraphs, one stays. Nothing for a run without content. */
export function paragraphs(leaves: readonly Leaf[], made: NormaliseContext['made']): Block[] {
  const blocks: Block[] = [];
  for (const part of atDoubleBreaks(leaves)) {
    const children = lineOfLeaves(part);
    if (children.length === 0) continue;
    const text = onlyText(children);
    const block: Block = text !== null && TYPED_DIVIDER.test(text) ? { kind: 'divider' } : { kind: 'paragraph', children };
    blocks.push(block);
    made?.(block, part.flatMap(({ node }) => node ?? []));
  }
  return blocks;
}

/** One line of inline content, or [] where there is nothing to read. */
function lineOfLeaves(leaves: readonly Leaf[]): Inline[] {
  const settled = settle(withoutOuterBreaks(leaves));
  return settled.some(isContent) ? nest(settled) : [];
}

/** Bullets and bars between dropped things are no content; signs such as an emoji or a currency are. */
const isContent = ({ inline }: Leaf): boolean =>
  inline.kind === 'text' ? hasWords(inline.text) || /[^\s|•·,;:/\\()[\]{}<>›»«‹\u200B]/u.test(inline.text) : inline.kind !== 'br' && inline.kind !== 'image';

function atDoubleBreaks(leaves: readonly Leaf[]): Leaf[][] {
  const parts: Leaf[][] = [[]];
  let breaks: Leaf[] = [];
  for (const leaf of leaves) {
    const part = parts[parts.length - 1] as Leaf[];
    if (leaf.inline.kind === 'br') breaks.push(leaf);
    else if (isBlank(leaf)) (breaks.length > 0 ? breaks : part).push(leaf);
    else if (breaks.filter(({ inline }) => inline.kind === 'br').length > 1) {
      parts.push([leaf]);
      breaks = [];
    } else {
      for (const held of breaks) part.push(held);
      part.push(leaf);
      breaks = [];
    }
  }
  return parts;
}

function withoutOuterBreaks(leaves: readonly Leaf[]): readonly Leaf[] {
  let start = 0;
  let end = leaves.length;
  const skip = (leaf: Leaf | undefined): boolean => leaf !== undefined && (leaf.inline.kind === 'br' || isBlank(leaf));
  while (start < end && skip(leaves[start])) start += 1;
  while (end > start && skip(leaves[end - 1])) end -= 1;
  return leaves.slice(start, end);
}

const isBlank = ({ inline }: Leaf): boolean => inline.kind === 'text' && !/[^\s\u200B\u2060]/.test(inline.text);

function onlyText(children: readonly Inline[]): string | null {
  const only = children.length === 1 ? children[0] : undefined;
  if (only === undefined) return null;
  if (only.kind === 'text') return only.text;
  return only.kind === 'strong' || only.kind === 'em' ? onlyText(only.children) : null;
}
