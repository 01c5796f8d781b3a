/**
 * Limits of a snapshot. Deeper elements are flattened into the deepest one kept, so their text is not lost; beyond the
 * other limits the copy stops and says so. HTML parsers cap depth near 512; DOM scripts and jsdom do not.
 */
export const BUDGET = {
  depth: 400,
  nodes: 400_000,
  /** Characters of text. */
  text: 12_000_000,
} as const;
