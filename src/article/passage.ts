import type { Block } from './block';

/** A part of an article that a person selected. */
export interface Passage {
  /** In reading order; those at its ends are cut to what is selected. */
  readonly blocks: readonly Block[];
  /** Words around it, for a link that leads there; a space or line end stands between them and it unless it cuts a word. */
  readonly before: string;
  readonly after: string;
}

/** Characters of the words around a passage that are kept: enough to tell it from others. */
export const AROUND = 20_000;
