import { describe, expect, it } from 'vitest';
import { clean } from './library';

const prose = (n: number): string => `<p>Paragraph ${String(n)} tells of the harbour at low water, of the boats that lie on their sides in the mud, and of the people who wait for the tide.</p>`;

describe('a page with a style that the parser does not take', () => {
  it.each([
    ['display:none'], ['visibility: hidden'], ['filter:blur(5px)'], ['position:absolute;left:-9999px'], ['height:0;overflow:hidden'], ['max-height: 0px; overflow-y: clip'],
    ['position:absolute; clip: rect(0, 0, 0, 0)'], ['position:fixed;clip-path:inset(50%)'], ['opacity:0; pointer-events:none'],
  ])('still hides what stands in %s', (style) => {
    const { article, ledger } = clean(`<html><body><article><h1>The tide</h1><p style="color: calc(}">${'x'}</p>${[1, 2, 3, 4].map(prose).join('')}
      <div style="${style}"><p>WITHHELD words of the rest, which the page keeps from this reader until they have paid for it.</p></div></article></body></html>`);
    expect(JSON.stringify({ article, ledger })).not.toContain('WITHHELD');
    expect(JSON.stringify(article)).toContain('Paragraph 4');
  });
});
