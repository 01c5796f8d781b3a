/** Where in an article a reader was: a block, told by its place and by a print of its words, and how far into it. */
export interface Spot {
  /** Index of the block in the body. */
  readonly block: number;
  /** Print of the block's first words: another extraction may count blocks otherwise. Not the words themselves. */
  readonly print: string;
  /** Share of the block's height over the reading line: 0 to 1. */
  readonly into: number;
}
