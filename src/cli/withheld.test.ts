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
