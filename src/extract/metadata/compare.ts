/** Letters and digits alone, lower case: two spellings of one line (quotes, dashes, spaces) have the same key. */
export function key(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Words of a line in lower case; in scripts without spaces, single characters. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[^\P{L}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+|\p{N}+/gu) ?? [];
}

/** Share of the shorter line's distinct words that the other has, 0 to 1. */
export function overlap(a: string, b: string): number {
  const one = new Set(wordsOf(a));
  const other = new Set(wordsOf(b));
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / smaller;
}
