import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { gateImage, gateLink } from '../../src/article/url-gate';
import { clean } from '../../src/cli/library';
import { bodyText } from '../../src/format/body-text';
import { toHtml } from '../../src/format/html';
import { PAYLOADS } from './payloads';

const prose = (n: number): string => `<p>Paragraph ${String(n)} tells how the keepers of the lock at Upper Sallow measured the water each morning, and wrote what they saw into a book that nobody was to read.</p>`;
const page = (inner: string): string => `<!doctype html><html lang="en"><head><title>The lock book</title></head><body><article><h1>The lock book</h1>${prose(1)}${prose(2)}<div>${inner}</div>${prose(3)}${prose(4)}</article></body></html>`;

const UNSAFE = 'script, style, iframe, object, embed, form, base, meta, link, svg, math, template, input, video, audio, portal';

/** What stands in the copied HTML that no article may hold; empty where all is well. */
function unsafe(html: string): string[] {
  const { document } = new JSDOM(html).window;
  const found = [...document.body.querySelectorAll(UNSAFE)].map(({ localName }) => localName);
  for (const element of document.body.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc') found.push(`${element.localName} ${name}`);
      if (name === 'href' && gateLink(value, null) === null) found.push(`href ${value}`);
      if (name === 'src' && gateImage(value, null) === null) found.push(`src ${value}`);
    }
  }
  return found;
}

function check(inner: string): void {
  const { article } = clean(page(inner), { url: 'https://paper.example/lock' });
  expect(unsafe(toHtml(article))).toEqual([]);
  const tree = JSON.stringify(article);
  expect(tree).not.toMatch(/"(?:href|src)":"(?!https?:|mailto:|tel:|data:image\/(?:png|jpeg|gif|webp|avif))/);
  expect(tree).not.toContain('secret@');
}

describe('hostile mark-up inside an article', () => {
  it.each(PAYLOADS)('%s leaves nothing unsafe, and the text around it whole', (payload) => {
    check(payload);
    const text = bodyText(clean(page(payload)).article);
    for (const n of [1, 2]) expect(text).toContain(`Paragraph ${String(n)} tells`);
    // Mark-up that swallows the rest of a page as raw text does so in every parser.
    if (!/<(?:plaintext|style><|svg><\/p><style|noscript|select|textarea|xmp|math><mtext|form><math)/.test(payload)) expect(text).toContain('Paragraph 4 tells');
  });

  it('pieces of it in any order leave nothing unsafe', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...PAYLOADS), fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<table><tr><td>', '"', "'", '-->', '</style>', '<ul><li>', 'word ')), { minLength: 1, maxLength: 8 }), (parts) => {
      check(parts.join(''));
    }), { numRuns: 300, seed: 20260505 });
  }, 240_000);
});
