import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Readability as Transformed } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { inRoot } from './paths.ts';
import { withoutHtmlStrings } from './readability-plugin.ts';

// Loaded by Node itself, so past vitest's transform: the package as published.
const Published = (createRequire(import.meta.url)('@mozilla/readability') as { Readability: typeof Transformed }).Readability;

const sentence = 'The harbour board met in the old customs house, and, for once, the gallery above it was full of people.';
const prose = (n: number): string => Array.from({ length: n }, (_, i) => `<p>${sentence} Point ${i}.</p>`).join('');
const page = (body: string): string => `<!doctype html><html lang="en" dir="ltr"><title>Harbour</title><body>${body}`;

/** Each goes another way through Readability: `retries` needs every attempt, `noscript` the unwrapping. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  plain: page(`<nav><a href="/">Home</a></nav><article>${prose(12)}</article><footer>Imprint</footer>`),
  retries: page(`<div class="comment sidebar"><div class="sponsor">${prose(2)}<ul><li><a href="/a">${sentence}</a></ul></div></div>`),
  nothing: page('<div class="comment"><p>Too short.</p></div>'),
  noscript: page(
    `<article>${prose(6)}<div><img data-src="x.jpg" class="lazy"></div><noscript><img src="https://a.example/x.jpg" alt="Quay"></noscript>${prose(6)}</article>`,
  ),
  breaks: page(`<div id="story">${Array.from({ length: 9 }, () => `${sentence}<br><br>`).join('')}<font>end</font></div>`),
  nested: page(`<table><tr><td class="comment">${prose(2)}</td></tr></table><div class="meta">${prose(1)}</div>`),
};

const parse = (Reader: typeof Transformed, html: string) => new Reader(new JSDOM(html, { url: 'https://a.example/s/' }).window.document).parse();

describe('Readability without HTML strings', () => {
  test.each(Object.entries(DOCUMENTS))('%s comes out as with the published package', (_, html) => {
    expect(parse(Transformed, html)).toEqual(parse(Published, html));
  });

  test('the documents above do use what was replaced', () => {
    const source = String(Published);
    expect(source).toContain('function Readability');
    const written = Object.entries(DOCUMENTS).filter(([, html]) => {
      const { window } = new JSDOM(html);
      let writes = 0;
      const own = Object.getOwnPropertyDescriptor(window.Element.prototype, 'innerHTML');
      Object.defineProperty(window.Element.prototype, 'innerHTML', {
        ...own,
        set(value: string) {
          writes += 1;
          own?.set?.call(this, value);
        },
      });
      new Published(window.document).parse();
      return writes > 0;
    });
    expect(written.map(([name]) => name)).toEqual(['retries', 'nothing', 'noscript', 'nested']);
  });

  test('vitest tests the engine that is shipped', () => {
    const writes = (Reader: typeof Transformed): boolean => (Reader.prototype as unknown as { _grabArticle: () => unknown })._grabArticle.toString().includes('page.innerHTML');
    expect([writes(Transformed), writes(Published)]).toEqual([false, true]);
  });

  test('another version of the source is refused', async () => {
    const source = await readFile(inRoot('node_modules/@mozilla/readability/Readability.js'), 'utf8');
    expect(withoutHtmlStrings(source)).not.toMatch(/innerHTML\s*=[^=]/u);
    expect(() => withoutHtmlStrings(source.replace('page.innerHTML = pageCacheHtml', 'page.innerHTML = cache'))).toThrow('Readability has changed');
    expect(() => withoutHtmlStrings(`${source}\nx.innerHTML = y;`)).toThrow('another place');
  });
});
