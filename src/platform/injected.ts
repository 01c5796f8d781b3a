/** Scripts as the build names them inside the extension (build/entries.ts). */
export const READ_SCRIPT = 'content/read.js';
export const AUTO_SCRIPT = 'content/auto.js';
/** What a page gets beside the engine when it is asked for: the reader, and the reader's later parts. By the part's name. */
export const PART_SCRIPTS = {
  reader: 'content/parts/reader.js',
  appearance: 'content/parts/appearance.js',
  tools: 'content/parts/tools.js',
  listen: 'content/parts/listen.js',
  legible: 'content/parts/legible.js',
  dyslexic: 'content/parts/dyslexic.js',
} as const;
export type PartScript = keyof typeof PART_SCRIPTS;
export const BOOK_PAGE = 'book.html';
export const OFFSCREEN_PAGE = 'offscreen.html';
