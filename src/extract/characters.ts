/** Kinds of characters, as bits. */
export const LETTER = 1, CAPITAL = 2, SPACE = 4, DIGIT = 8, SYLLABIC = 16;
/** Kinds of UTF-16 units that were met, plus one; each is judged once. */
const kinds = new Uint8Array(0x10000);

/** @returns the bits of a UTF-16 unit */
export function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known > 0) return known - 1;
  const char = String.fromCharCode(code);
  const kind = (/\p{L}/u.test(char) ? LETTER : 0) | (/\p{Lu}/u.test(char) ? CAPITAL : 0) | (/\s/.test(char) ? SPACE : 0) | (/\d/.test(char) ? DIGIT : 0)
    | (code > 0x2e7f && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(char) ? SYLLABIC : 0);
  kinds[code] = kind + 1;
  return kind;
}
