import { describe, expect, test } from 'vitest';
import { allPhrases } from '../rules-support/phrases';
import { tokensOf } from '../rules-support/tokens';

describe('the phrases', () => {
  // The index looks a phrase up by its first word as it is written here.
  test('begin with a word as lines are split into, and have one space between words', () => {
    const wrong = [...allPhrases()].filter(([, , phrase]) => {
      const first = phrase.split(' ')[0] ?? '', word = first.replace(/\*$/, '');
      const isWord = word === '#' || tokensOf(word).length === 1 && tokensOf(word)[0] === word;
      return !isWord || (word !== first && word.length < 3) || phrase.includes('|') || /^\s|\s$|\s\s|[^\S ]/.test(phrase);
    });
    expect(wrong).toEqual([]);
  });
});
