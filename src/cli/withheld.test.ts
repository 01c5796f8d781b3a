import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../format/html';
import { toJson } from '../format/json';
import { toMarkdown } from '../format/markdown';
import { toPlainText } from '../format/plain-text';
import { ledgerReport } from './ledger-report';
import { clean } from './library';

/** Pages that hold text which they do not show, with words of that text. */
const PAGES: readonly (readonly [string, readonly string[]])[] = [
  ['withheld', ['WITHHELD']],
  ['hidden-gated', ['collector in Marlow', 'wrapping for a clock', 'mostly rests']],
  ['overlay-gate', ['sitting tenant', 'sealed envelopes']],
];

describe('what a page withholds', () => {
  it.each(PAGES)('is in nothing that comes out of %s', (name, words) => {
    const { article, ledger } = clean(readFileSync(new URL(`../../test/pages/${name}.html`, import.meta.url), 'utf8'));
    const outputs = [toJson(article, ledger), toMarkdown(article), toHtml(article), toPlainText(article), ledgerReport(ledger), JSON.stringify({ article, ledger })];
    for (const output of outputs) for (const word of words) expect(output).not.toContain(word);
    expect(article.access.state).toBe('preview');
  });
});

const WORDS = '<p>WITHHELD words of the rest, which the page keeps from this reader until they have paid for it.</p>';
const page = (rest: string, after = ''): string => {
  const text = [1, 2, 3, 4].map((n) => `<p>Paragraph ${String(n)} tells of the harbour at low water, of the boats that lie on their sides in the mud, and of the people who wait for the tide.</p>`).join('');
  return `<html><body><article><h1>The tide</h1>${text}${rest}</article>${after}</body></html>`;
};

describe('what a saved page hides by its mark-up', () => {
  it.each([
    ['<div style="visibility:hidden"><div>$</div></div>'], ['<div style="display:none!important">$</div>'], ['<div hidden="until-found">$</div>'], ['<div popover>$</div>'],
    ['<div aria-hidden="true" style="opacity:0">$</div>'], ['<div style="opacity:0;position:absolute">$</div>'], ['<div style="max-height:0;overflow:hidden">$</div>'],
    ['<div style="position:absolute;left:-999em">$</div>'], ['<div style="position:absolute;clip:rect(0 0 0 0);width:1px">$</div>'], ['<div style="font-size:0">WITHHELD</div>'], ['<noscript>$</noscript>'],
  ])('is in nothing: %s', (rest) => {
    const { article, ledger } = clean(page(rest.replace('$', WORDS)));
    expect(JSON.stringify({ article, ledger })).not.toContain('WITHHELD');
    expect(JSON.stringify(article)).toContain('Paragraph 4');
  });

  it.each([['display:none'], ['filter:blur(6px)']])('stays hidden in a streamed section of its own style: %s', (style) => {
    const streamed = (styles: string): string => JSON.stringify(clean(page('<template id="B:0"></template>', `<div hidden id="S:0"${styles}>${WORDS}</div><script>$RC("B:0","S:0")</script>`)));
    expect(streamed('')).toContain('WITHHELD');
    expect(streamed(` style="${style}"`)).not.toContain('WITHHELD');
  });
});
