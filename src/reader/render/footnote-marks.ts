import type { Block } from '../../article/block';

/** Ids that tie the marks in the text to their notes. They are Galley's own: the page's ids never get into the reader. */
export interface FootnoteMarks {
  /** The note's id, or null where the article has no note of that label. */
  readonly noteId: (label: string) => string | null;
  /** A new id for one more mark of that note. */
  readonly addMark: (label: string) => string;
  /** Ids of the marks drawn so far, in order. */
  readonly marks: (label: string) => readonly string[];
}

export function footnoteMarks(body: readonly Block[]): FootnoteMarks {
  const ids = new Map<string, string>();
  for (const label of noteLabels(body)) if (!ids.has(label)) ids.set(label, `galley-note-${String(ids.size + 1)}`);
  const drawn = new Map<string, string[]>();
  const marks = (label: string): string[] => drawn.get(label) ?? [];
  return {
    noteId: (label) => ids.get(label) ?? null,
    marks,
    addMark: (label) => {
      const id = `${ids.get(label) ?? 'galley-note'}-mark-${String(marks(label).length + 1)}`;
      drawn.set(label, [...marks(label), id]);
      return id;
    },
  };
}

function noteLabels(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'footnotes') return block.items.map((item) => item.label);
    return block.kind === 'section' || block.kind === 'quote' ? noteLabels(block.children) : [];
  });
}
