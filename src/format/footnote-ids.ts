import type { Article } from '../article/article';
import type { Footnotes } from '../article/block';

type Note = Footnotes['items'][number];

export interface FootnoteIds {
  /** Label → number in order of the notes, from 1. */
  readonly ofLabel: ReadonlyMap<string, number>;
  /** The note that a label leads to: the first, where a page gives several the same. */
  readonly ofNote: ReadonlyMap<Note, number>;
}

/**
 * Footnotes that have both a reference in the text and a note. Only these become links; Markdown drops a note without a
 * reference and shows a reference without a note as "[^1]".
 */
export function footnoteIds(article: Article): FootnoteIds {
  const notes = new Map<string, Note>();
  const references = new Set<string>();
  const pending: unknown[] = [article.body];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (Array.isArray(value)) pending.push(...(value as readonly unknown[]).toReversed());
    else if (value !== null && typeof value === 'object') {
      const node = value as { kind?: unknown; label?: unknown; items?: unknown };
      if (node.kind === 'footnote-ref') references.add(String(node.label));
      if (node.kind === 'footnotes' && Array.isArray(node.items)) for (const note of node.items as Note[]) if (!notes.has(note.label)) notes.set(note.label, note);
      pending.push(...Object.values(value as Readonly<Record<string, unknown>>).filter((part) => typeof part === 'object' && part !== null).toReversed());
    }
  }
  const linked = [...notes].filter(([label]) => references.has(label));
  return {
    ofLabel: new Map(linked.map(([label], at) => [label, at + 1])),
    ofNote: new Map(linked.map(([, note], at) => [note, at + 1])),
  };
}
