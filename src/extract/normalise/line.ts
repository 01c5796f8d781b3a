import type { Inline, Styled } from '../../article/inline';
import { collapse, trimEnd, trimStart } from './dom-text';

/** An inline element around words: a linked list from the innermost outwards, shared by all leaves below it. */
export interface Wrapper {
  readonly kind: Styled['kind'] | 'link';
  /** For links, gated. */
  readonly href: string;
  readonly outer: Wrapper | null;
  readonly depth: number;
}

/** What a line is made of before it is nested: text, a line break, or another piece without children. */
export interface Leaf {
  readonly inline: Exclude<Inline, { readonly children: readonly Inline[] }>;
  readonly wrapper: Wrapper | null;
  /** Where it stands in the page, while it is known. */
  readonly node?: Node;
}

/** Deeper nesting of inline elements carries no meaning that type can show; it is dropped, its words stay. */
const DEEPEST = 8;

/** @returns the wrapper within `outer`, or `outer` itself where the kind is there already or the nesting is too deep. */
export function wrap(outer: Wrapper | null, kind: Wrapper['kind'], href = ''): Wrapper | null {
  const depth = (outer?.depth ?? 0) + 1;
  if (depth > DEEPEST) return outer;
  for (let up = outer; up !== null; up = up.outer) if (up.kind === kind) return outer;
  return { kind, href, outer, depth };
}

/** White space of a run of leaves collapsed as a browser does over element borders, its ends trimmed. */
export function settle(leaves: readonly Leaf[]): Leaf[] {
  const settled: Leaf[] = [];
  let afterSpace = true;
  for (const leaf of leaves) {
    if (leaf.inline.kind !== 'text') {
      if (leaf.inline.kind === 'br') cutEnd(settled);
      settled.push(leaf);
      afterSpace = leaf.inline.kind === 'br';
      continue;
    }
    const text = collapse(leaf.inline.text);
    const kept = afterSpace && text.startsWith(' ') ? text.slice(1) : text;
    if (kept === '') continue;
    afterSpace = kept.endsWith(' ');
    settled.push({ inline: { kind: 'text', text: kept }, wrapper: kept === ' ' ? shared(settled.at(-1)?.wrapper ?? null, leaf.wrapper) : leaf.wrapper });
  }
  cutStart(settled);
  cutEnd(settled);
  return settled;
}

/** Nests settled leaves; neighbours in equal wrappers share one, neighbouring text runs are one. */
export function nest(leaves: readonly Leaf[]): Inline[] {
  return nestAt(leaves.map((leaf) => ({ leaf, path: pathOf(leaf.wrapper) })), 0);
}

interface Placed {
  readonly leaf: Leaf;
  readonly path: readonly Wrapper[];
}

function nestAt(placed: readonly Placed[], depth: number): Inline[] {
  const out: Inline[] = [];
  for (let at = 0; at < placed.length; ) {
    const first = placed[at];
    if (first === undefined) break;
    const wrapper = first.path[depth];
    if (wrapper === undefined) {
      push(out, first.leaf.inline);
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < placed.length && same(placed[end]?.path[depth], wrapper)) end += 1;
    const children = nestAt(placed.slice(at, end), depth + 1);
    const only = children.length === 1 ? children[0] : undefined;
    // The mark is raised by its kind already.
    if (wrapper.kind === 'sup' && only?.kind === 'footnote-ref') out.push(only);
    else out.push(wrapper.kind === 'link' ? { kind: 'link', href: wrapper.href, children } : { kind: wrapper.kind, children });
    at = end;
  }
  return out;
}

function push(out: Inline[], inline: Inline): void {
  const last = out.at(-1);
  if (inline.kind === 'text' && last?.kind === 'text') out[out.length - 1] = { kind: 'text', text: last.text + inline.text };
  else out.push(inline);
}

const same = (a: Wrapper | undefined, b: Wrapper): boolean => a !== undefined && a.kind === b.kind && a.href === b.href;

function pathOf(wrapper: Wrapper | null): Wrapper[] {
  const path: Wrapper[] = [];
  for (let up = wrapper; up !== null; up = up.outer) path.unshift(up);
  return path;
}

/** The innermost wrapper around both: a space between two links belongs to neither. */
function shared(a: Wrapper | null, b: Wrapper | null): Wrapper | null {
  while (a !== b) {
    if (a !== null && (b === null || a.depth >= b.depth)) a = a.outer;
    else b = b?.outer ?? null;
  }
  return a;
}

function cutStart(leaves: Leaf[]): void {
  let drop = 0;
  for (const leaf of leaves) {
    if (leaf.inline.kind !== 'text') break;
    const text = trimStart(leaf.inline.text);
    if (text !== '') {
      leaves[drop] = { inline: { kind: 'text', text }, wrapper: leaf.wrapper };
      break;
    }
    drop += 1;
  }
  leaves.splice(0, drop);
}

function cutEnd(leaves: Leaf[]): void {
  for (let last = leaves.at(-1); last?.inline.kind === 'text'; last = leaves.at(-1)) {
    const text = trimEnd(last.inline.text);
    leaves.pop();
    if (text !== '') {
      leaves.push({ inline: { kind: 'text', text }, wrapper: last.wrapper });
      return;
    }
  }
}
