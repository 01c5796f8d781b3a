import type { FieldName } from '../../article/article';
import { key } from './compare';
import type { Line } from './lines';
import type { Metadata } from './types';

/** One field with the lines that show it. */
export interface ShownField {
  readonly field: FieldName;
  readonly lines: readonly Line[];
  /** What the reader view shows of the field, to say whether an element shows exactly that. */
  readonly value: string;
}

/** Longest line that may leave the body as furniture; a dek is longer and has its own limit. */
const LONGEST: Partial<Record<FieldName, number>> = { title: 400, dek: 400, section: 60 };
const LONGEST_OTHER = 160;

/** The elements that show fields, each once, in document order. Loose text beside blocks is no element of its own and stays out. */
export function shownElements(fields: readonly ShownField[]): Metadata['shown'] {
  const shown = new Map<Element, { field: FieldName; node: Element; exact: boolean }>();
  for (const { field, lines, value } of fields) {
    for (const line of lines) {
      if (!line.tight || line.text.length > (LONGEST[field] ?? LONGEST_OTHER) || shown.has(line.node)) continue;
      shown.set(line.node, { field, node: line.node, exact: key(line.text) === key(value) });
    }
  }
  return [...shown.values()].sort((a, b) => (a.node.compareDocumentPosition(b.node) & 4 ? -1 : 1));
}
