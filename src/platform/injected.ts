/** Scripts as the build names them inside the extension (build/entries.ts). */
export const READ_SCRIPT = 'content/read.js';
export const AUTO_SCRIPT = 'content/auto.js';
export const OFFSCREEN_PAGE = 'offscreen.html';
