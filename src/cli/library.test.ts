import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyText, clean } from './library';

const prose = (topic: string): string => `<p>${`The ${topic} was looked at by the council for a long while, and nobody in the room was quite sure of it, as the minutes tell. `.repeat(3)}</p>`;
const page = `<!DOCTYPE html><html lang="en"><head><title>Bridge reopens - The Bell</title><meta property="og:title" content="Bridge reopens"></head>
  <body><nav><a href="/a">News</a></nav><article><h1>Bridge reopens</h1>${prose('bridge')}${prose('road')}<p>See <a href="/plan">the plan</a>, which was drawn up before the winter and has been changed a good deal since then.</p>${prose('toll')}</article><footer>Terms of use</footer></body></html>`;

describe('clean', () => {
  it('gives the article and the ledger of a page', () => {
    const { article, ledger, verdict } = clean(page, { url: 'https://bell.example/bridge' });
    expect(article.title).toBe('Bridge reopens');
    expect(bodyText(article)).toMatch(/^The bridge was looked at/);
    expect(JSON.stringify(article.body)).toContain('https://bell.example/plan');
    expect(verdict.isArticle).toBe(true);
    expect(verdict.reason).toMatch(/^\p{Lu}.*\.$/u);
    expect(ledger.entries.map(({ text }) => text).join(' ')).toContain('Terms of use');
  });

  it('needs no address', () => {
    expect(clean(page).article.url).toBeNull();
  });

  it.each(['', '<html></html>', '<p>', '<frameset><frame src=x></frameset>', '\u0000', '<sv', 'x', '<p style="color: calc(}">x</p>'])('survives %j', (html) => {
    expect(clean(html).article.version).toBe(1);
  });

  it.each(['hidden-gated', 'overlay-gate', 'preview-only'])('gives no more of %s than a browser shows', (name) => {
    const file = (ending: string): string => readFileSync(new URL(`../../test/pages/${name}${ending}`, import.meta.url), 'utf8');
    const expected = JSON.parse(file('.expected.json')) as { readonly text: string };
    const { article } = clean(file('.html'));
    expect(bodyText(article).replace(/\s+/g, ' ')).toBe(expected.text.replace(/\s+/g, ' '));
    expect(article.access.state).toBe('preview');
  });

  it('keeps two calls apart', () => {
    const first = clean(page).article;
    clean('<p>Something else.</p>');
    expect(clean(page).article).toEqual(first);
  });

  it.each([['line\n'.repeat(100_000)], ['word '.repeat(3_000_000)]])('refuses an absurd text: %#', (text) => {
    expect(() => clean(text)).toThrow('too large');
  });

  it('throws one line for what is no page', () => {
    expect(() => clean('{"articleBody": "x"}')).toThrow(/^[^\n]+$/);
  });
});
