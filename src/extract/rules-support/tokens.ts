/**
 * Splits text into comparable words: lower case, digits as "#" ("1,204" is one), apostrophes dropped ("don’t" is "dont"),
 * punctuation and pictographs gone. Han, kana and Hangul have no dependable word breaks, so each character is a word.
 * A hand-written scan, because it runs over every short line of a page.
 */
export function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  const lower = text.toLowerCase();
  // A word is cut out whole; only one with a letter to mend or drop is put together of what was `kept` and the rest.
  let kept = '', from = -1, digits = false;
  const flush = (end: number): void => {
    if (from >= 0) kept = kept === '' ? lower.slice(from, end) : kept + lower.slice(from, end);
    if (kept !== '') tokens.push(kept);
    kept = '';
    from = -1;
    if (digits) tokens.push('#');
    digits = false;
  };
  const hold = (end: number, mended: string): void => {
    if (from >= 0) kept += lower.slice(from, end);
    kept += mended;
    from = -1;
  };
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code >= 97 && code <= 122) { if (digits) flush(i); if (from < 0) from = i; continue; }
    if (code >= 48 && code <= 57 || code >= 0x660 && isOtherDigit(code)) { if (from >= 0 || kept !== '') flush(i); digits = true; continue; }
    if (code === 32) { flush(i); continue; }
    if (digits && (code === 44 || code === 46) && isDigit(lower.charCodeAt(i + 1))) continue;
    if (isSyllabic(code)) { flush(i); tokens.push(lower.charAt(i)); continue; }
    if (code !== DOT_ABOVE && isLetter(code)) { if (digits) flush(i); if (code === YO) hold(i, 'е'); else if (from < 0) from = i; continue; }
    if (code === 39 || code === 0x2019 || code === 0x02BC || code === DOT_ABOVE) { hold(i, ''); continue; }
    flush(i);
  }
  flush(lower.length);
  return tokens;
}

/** The Russian ё, which is printed as е as often as not. */
const YO = 0x0451;
/** What lower case makes of the Turkish capital İ beside the i. */
const DOT_ABOVE = 0x0307;

/** Digits of Arabic, Persian, Hindi and Thai. */
const isOtherDigit = (code: number): boolean =>
  (code <= 0x669 || code >= 0x6F0 && code <= 0x6F9 || code >= 0x966 && code <= 0x96F || code >= 0xE50 && code <= 0xE59);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Han, kana, Hangul syllables: scripts whose words are not told apart by spaces (Hangul adds particles to its words). */
const isSyllabic = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30FF) || (code >= 0x3400 && code <= 0x9FFF) || (code >= 0xAC00 && code <= 0xD7AF) || (code >= 0xF900 && code <= 0xFAFF);

function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (code < 0xC0) return code === 0xAA || code === 0xB5 || code === 0xBA;
  return code !== 0xD7 && code !== 0xF7 && !(code >= 0x2000 && code <= 0x303F) && !(code >= 0xD800 && code <= 0xF8FF) && !(code >= 0xFE00 && code <= 0xFE4F) && !(code >= 0xFF00 && code <= 0xFF20) && code !== 0xFEFF && code !== 0x060C && code !== 0x061B && code !== 0x061F;
}
