import { describe, expect, test } from 'vitest';
import { tokensOf } from '../rules-support/tokens';
import { BOOK } from './book';
import type { PhraseList } from './phrase-list';

const phrases = Object.entries(BOOK).flatMap(([family, roles]) => Object.entries(roles as Readonly<Record<string, PhraseList>>)
  .flatMap(([role, list]) => Object.entries(list.phrases).flatMap(([language, text]) => text.split(' | ').map(phrase => [`${family}.${role}.${language}`, phrase] as const))));

describe('the phrases', () => {
  // The index looks a phrase up by its first word as it is written here.
  test('begin with a word as lines are split into, and have one space between words', () => {
    const wrong = phrases.filter(([, phrase]) => {
      const first = phrase.split(' ')[0] ?? '', word = first.replace(/\*$/, '');
      const isWord = word === '#' || tokensOf(word).length === 1 && tokensOf(word)[0] === word;
      return !isWord || (word !== first && word.length < 3) || phrase.includes('|') || /^\s|\s$|\s\s|[^\S ]/.test(phrase);
    });
    expect(wrong).toEqual([]);
  });
});
