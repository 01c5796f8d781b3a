/** Scripts as the build names them inside the extension (build/entries.ts). */
export const READ_SCRIPT = 'content/read.js';
export const AUTO_SCRIPT = 'content/auto.js';
/** Scripts of the reader's later parts, by the part's name. */
export const PART_SCRIPTS = {
  appearance: 'content/parts/appearance.js',
} as const;
export type PartScript = keyof typeof PART_SCRIPTS;
export const OFFSCREEN_PAGE = 'offscreen.html';
