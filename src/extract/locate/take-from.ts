import type { TextBlock } from './blocks';

/** Probabilities between which the bound lies, however sure or unsure the page is. */
const LEAST = 0.1, MOST = 0.6;
/** Probability that a protected paragraph counts for at least. */
const PROTECTED = 0.9;
/** Added to a block's length in words, as in training: each stray line is seen. */
const STRAY = 1;
const LETTERS_A_WORD = 6;

/**
 * The log odds from which blocks are taken, so that the expected F1 of words is greatest: a block is worth taking where
 * its probability is above half of what can be reached on the page (Lewis 1995; Lipton, Elkan and Naryanaswamy 2014).
 * On a plain page that is even odds; where all is doubtful a lost paragraph costs more than a stray one.
 * @param scores log odds of each block
 * @param isProtected which blocks are kept whatever their score
 */
export function takeFrom(blocks: readonly TextBlock[], scores: readonly number[], isProtected: readonly boolean[]): number {
  let expected = 0;
  const sized = blocks.map(({ text }, i) => {
    const odds = 1 / (1 + Math.exp(-(scores[i] ?? -Infinity)));
    const probability = isProtected[i] ? Math.max(PROTECTED, odds) : odds, size = text.length / LETTERS_A_WORD + STRAY;
    expected += probability * size;
    return { probability, size };
  });
  let right = 0, taken = 0, best = 0;
  for (const { probability, size } of sized.sort((a, b) => b.probability - a.probability)) {
    right += probability * size;
    taken += size;
    best = Math.max(best, (2 * right) / (taken + expected));
  }
  const bound = Math.min(MOST, Math.max(LEAST, best / 2));
  return Math.log(bound / (1 - bound));
}
