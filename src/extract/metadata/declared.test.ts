import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { inferSnapshot } from '../snapshot/infer';
import { tokensOf, triples } from '../text-tokens';
import { readMetadata } from './metadata';

const TEXT = 'The council met on Tuesday and agreed to plant forty trees along the river before winter comes, said its clerk.';
const read = (data: unknown) => readMetadata(inferSnapshot(new JSDOM(`<head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><h1>x</h1></body>`).window.document, { url: null })).declared;

it('keeps hashes of what the page declares as its text, and no word of it', () => {
  const { body } = read({ '@type': 'NewsArticle', headline: 'x', articleBody: `<p>${TEXT}</p>` });
  expect(body).not.toBeNull();
  expect(triples(tokensOf(TEXT)).every(run => body?.has(run))).toBe(true);
  expect([...(body ?? [])].every(value => typeof value === 'number')).toBe(true);
});

it('takes a sentence for no text, and nothing for nothing', () => {
  expect(read({ '@type': 'NewsArticle', articleBody: 'Read more on our site.' }).body).toBeNull();
  expect(read({ '@type': 'NewsArticle' }).body).toBeNull();
});

it('compares texts whatever their capitals and signs, each syllabic character a word', () => {
  expect(tokensOf('Über—ALLES, 42!').words).toEqual(tokensOf('über alles 42').words);
  expect(tokensOf('東京都').words).toHaveLength(3);
});
