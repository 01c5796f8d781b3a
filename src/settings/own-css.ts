/** Why a person's own rules are not taken. */
export type CssProblem = 'long' | 'import' | 'address' | 'face';

/** Longer than this, settings would outgrow what browsers carry from device to device. */
export const MAX_CSS = 3_000;

const IMPORTING = /@(?:import|namespace|charset)/u;
/** Whatever could load something, and with it tell somebody that an article is being read. */
const LOADING = /\b(?:url|src|image|image-set|-webkit-image-set|cross-fade|element|-moz-element|paint)\s*\(/u;
const FACE = /@(?:font-face|font-feature-values|font-palette-values)/u;

/** What of own rules is refused, or null. It looks at the bare text, comments and strings too: nothing can hide from that. */
export function cssProblem(css: string): CssProblem | null {
  if (css.length > MAX_CSS) return 'long';
  const plain = unescaped(css).toLowerCase();
  if (IMPORTING.test(plain)) return 'import';
  if (FACE.test(plain)) return 'face';
  return LOADING.test(plain) ? 'address' : null;
}

export const isOwnCss = (value: unknown): value is string => typeof value === 'string' && cssProblem(value) === null;

/** CSS Syntax 3, 4.3.7: a backslash with up to six hexadecimal digits and one space (a line end of two characters is one) stands for a letter, else for what follows it. */
function unescaped(css: string): string {
  return css.replace(/\\(?:([0-9a-f]{1,6})(?:\r\n|\s)?|([^\n]))/giu, (_, code: string | undefined, letter: string | undefined) =>
    (code === undefined ? (letter ?? '') : letterOf(Number.parseInt(code, 16))));
}

const letterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
