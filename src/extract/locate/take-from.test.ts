import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { textBlocks } from './blocks';
import { probabilityOf, takeFrom } from './take-from';

const blocks = textBlocks(new JSDOM(Array.from({ length: 10 }, (_, i) => `<p>Paragraph ${String(i)} of a page, all of them much of one length, more or less.</p>`).join('')).window.document.body);

it('asks for about even odds where the page is plain', () => {
  expect(takeFrom(blocks, blocks.map((_, i) => (i < 5 ? 0.99 : 0.01)))).toBeCloseTo(0.5, 1);
});

it('takes what is less likely than not where the whole page is doubtful', () => {
  expect(takeFrom(blocks, blocks.map(() => 0.3))).toBeLessThan(0.3);
});

it('counts what is protected as nearly sure', () => {
  expect(probabilityOf(-3, true)).toBeGreaterThan(0.8);
  expect(probabilityOf(0, false)).toBe(0.5);
});
