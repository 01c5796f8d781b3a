import { speedOf } from './speeds';

/** Han and kana are read by the character, punctuation aside. */
const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;

/**
 * Minutes that a text takes to read, as a fraction.
 *
 * @param text the words alone
 * @param lang BCP 47 tag of the text, or null
 */
export function minutesFor(text: string, lang: string | null): number {
  const speed = speedOf(lang ?? (isMostlyCharacters(text) ? 'ja' : null));
  if ('words' in speed) return count(text, WORDS) / speed.words;
  // Names and numbers in other scripts stand among the characters.
  const characters = count(text, CHARACTERS);
  return characters / speed.characters + count(text.replace(CHARACTERS, ' '), WORDS) / 228;
}

const isMostlyCharacters = (text: string): boolean => count(text, CHARACTERS) > text.length / 3;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
