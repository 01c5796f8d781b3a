import type { TextBlock } from './blocks';

/** Probabilities between which the bound lies, however sure or unsure the page is. */
const LEAST = 0.1, MOST = 0.6;
/** Probability that a protected paragraph counts for at least. */
const PROTECTED = 0.9;
/** Added to a block's length in words, as in training: each stray line is seen. */
const STRAY = 1;
const LETTERS_A_WORD = 6;

/** What a block weighs in a page's F1, in words. */
export const sizeOf = ({ text }: Pick<TextBlock, 'text'>): number => text.length / LETTERS_A_WORD + STRAY;

/** @param score log odds @returns the probability, 0 to 1, that a block is the article's */
export function probabilityOf(score: number, isProtected: boolean): number {
  const probability = 1 / (1 + Math.exp(-score));
  return isProtected ? Math.max(PROTECTED, probability) : probability;
}

/**
 * The probability from which blocks are taken, so that the expected F1 of words is greatest: a block is worth taking where
 * its probability is above half of what can be reached on the page (Lewis 1995; Lipton, Elkan and Naryanaswamy 2014).
 * On a plain page that is even odds; where all is doubtful a lost paragraph costs more than a stray one.
 */
export function takeFrom(blocks: readonly Pick<TextBlock, 'text'>[], probabilities: readonly number[]): number {
  let expected = 0;
  const sized = blocks.map((block, i) => {
    const probability = probabilities[i] ?? 0, size = sizeOf(block);
    expected += probability * size;
    return { probability, size };
  });
  let right = 0, taken = 0, best = 0;
  for (const { probability, size } of sized.sort((a, b) => b.probability - a.probability)) {
    right += probability * size;
    taken += size;
    best = Math.max(best, (2 * right) / (taken + expected));
  }
  return Math.min(MOST, Math.max(LEAST, best / 2));
}
