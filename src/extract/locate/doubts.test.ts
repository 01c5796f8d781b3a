import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { textBlocks } from './blocks';
import { doubtsOf } from './doubts';

const blocks = textBlocks(new JSDOM(Array.from({ length: 10 }, (_, i) => `<p>Paragraph ${String(i)}, which is long enough that a reader would notice its loss at once.</p>`).join('')).window.document.body);

it('says nothing where what was left out was surely none of the article', () => {
  expect(doubtsOf(blocks, blocks.map((_, i) => (i < 5 ? 0.97 : 0.02)), blocks.map((_, i) => i < 5))).toEqual([]);
});

it('says so where much was left out by a narrow margin', () => {
  expect(doubtsOf(blocks, blocks.map((_, i) => (i < 5 ? 0.95 : 0.4)), blocks.map((_, i) => i < 5))).toEqual(['unsure-paragraphs']);
});

it('says so where much of what was kept is unlikely', () => {
  expect(doubtsOf(blocks, blocks.map((_, i) => (i < 5 ? 0.95 : 0.4)), blocks.map(() => true))).toEqual(['unsure-choice']);
});

it('says nothing of a page of which nothing was kept', () => {
  expect(doubtsOf(blocks, blocks.map(() => 0.3), blocks.map(() => false))).toEqual([]);
});
