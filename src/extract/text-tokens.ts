import { LETTER, DIGIT, SYLLABIC, kindOf } from './characters';

/** Letters from which a word says what a text is about. */
const TELLING = 4;
/** A text's words as 32-bit hashes, case folded: enough to compare texts, and no text. */
export interface Tokens {
  /** In order; each syllabic character is a word. */
  readonly words: readonly number[];
  /** Words of four letters or more, and pairs of syllabic characters; each once. */
  readonly telling: readonly number[];
}

/** @param longest characters that are read: far above any paragraph by default */
export function tokensOf(text: string, longest = 20_000): Tokens {
  const words: number[] = [], telling: number[] = [], met = new Set<number>();
  const tell = (word: number): void => { if (!met.has(word)) { met.add(word); telling.push(word); } };
  const folded = text.slice(0, longest).toLowerCase();
  let hash = 0, length = 0, syllable = 0;
  const end = (): void => {
    if (length) { words.push(hash); if (length >= TELLING) tell(hash); }
    hash = 0; length = 0;
  };
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i), kind = kindOf(code);
    if (kind & SYLLABIC) {
      end();
      words.push(code);
      if (syllable) tell(Math.imul(syllable, 31) + code | 0);
      syllable = code;
    } else if (kind & (LETTER | DIGIT)) { hash = Math.imul(hash, 31) + code | 0; length++; syllable = 0; } else { end(); syllable = 0; }
  }
  end();
  return { words, telling };
}

/** Hashes of all runs of three words. */
export function triples({ words }: Tokens): number[] {
  const runs: number[] = [];
  for (let i = 2; i < words.length; i++) runs.push(Math.imul(Math.imul(words[i - 2] ?? 0, 0x9e3779b1) + (words[i - 1] ?? 0) | 0, 0x85ebca6b) + (words[i] ?? 0) | 0);
  return runs;
}
