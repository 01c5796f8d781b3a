import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { textBlocks } from './blocks';
import { takeFrom } from './take-from';

const blocks = textBlocks(new JSDOM(Array.from({ length: 10 }, (_, i) => `<p>Paragraph ${String(i)} of a page, all of them much of one length, more or less.</p>`).join('')).window.document.body);
const none = blocks.map(() => false);

it('asks for about even odds where the page is plain', () => {
  expect(takeFrom(blocks, blocks.map((_, i) => (i < 5 ? 6 : -6)), none)).toBeCloseTo(0, 1);
});

it('takes what is less likely than not where the whole page is doubtful', () => {
  expect(takeFrom(blocks, blocks.map(() => -1), none)).toBeLessThan(-1);
});

it('counts what is protected as nearly sure', () => {
  expect(takeFrom(blocks, blocks.map(() => -3), blocks.map((_, i) => i < 5))).toBeGreaterThan(takeFrom(blocks, blocks.map(() => -3), none));
});
