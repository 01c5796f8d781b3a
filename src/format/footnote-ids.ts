import type { Article } from '../article/article';

/**
 * Footnotes that have both a reference in the text and a note: label → number in order of the notes, from 1.
 * Only these become links; Markdown drops a note without a reference and shows a reference without a note as "[^1]".
 */
export function footnoteIds(article: Article): ReadonlyMap<string, number> {
  const notes = new Set<string>();
  const references = new Set<string>();
  const pending: unknown[] = [article.body];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (Array.isArray(value)) pending.push(...(value as readonly unknown[]).toReversed());
    else if (value !== null && typeof value === 'object') {
      const node = value as { kind?: unknown; label?: unknown; items?: unknown };
      if (node.kind === 'footnote-ref') references.add(String(node.label));
      if (node.kind === 'footnotes' && Array.isArray(node.items)) for (const item of node.items as { label: string }[]) notes.add(item.label);
      pending.push(...Object.values(value as Readonly<Record<string, unknown>>).filter((part) => typeof part === 'object' && part !== null));
    }
  }
  return new Map([...notes].filter((label) => references.has(label)).map((label, at) => [label, at + 1]));
}
