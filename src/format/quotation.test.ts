import { describe, expect, it } from 'vitest';
import { article, paragraph, text } from './fixtures/article';
import { DEFAULT_SOURCE, toQuotation } from './quotation';

const source = article({ title: 'Ferry leaves late', byline: 'Ada Bell', siteName: 'The Coast', url: 'https://a.example/ferry?utm_source=x', publishedTime: '2024-05-02', lang: 'en-GB' });
const quote = (...blocks: Parameters<typeof toQuotation>[1]['blocks']) =>
  toQuotation(source, { blocks, passage: { before: '', after: '' }, source: DEFAULT_SOURCE });

describe('a quotation', () => {
  it('is the words, then who said them and where', () => {
    expect(quote(paragraph('Nobody came.')).plain).toBe('“Nobody came.”\n— Ada Bell, “Ferry leaves late”, The Coast, 2 May 2024 https://a.example/ferry#:~:text=Nobody%20came.\n');
    expect(quote(paragraph('“We waited.”')).plain).toMatch(/^“We waited.”\n/);
    expect(quote(paragraph('We waited.'), paragraph('Nobody came.')).plain).toMatch(/^> We waited\.\n>\n> Nobody came\.\n— Ada Bell/);
  });

  it('is a block quotation with a link in HTML', () => {
    expect(quote(paragraph('It <sails> ', { kind: 'em', children: [text('again')] }, '.')).html).toBe(
      '<blockquote cite="https://a.example/ferry#:~:text=It%20%3Csails%3E%20again." lang="en-GB"><p>It &lt;sails&gt; <em>again</em>.</p></blockquote>\n' +
      '<p><a href="https://a.example/ferry#:~:text=It%20%3Csails%3E%20again.">— Ada Bell, “Ferry leaves late”, The Coast, 2 May 2024</a></p>');
  });

  it('has no link where the page has no address', () => {
    const { plain, html } = toQuotation({ ...source, url: null, byline: null }, { blocks: [paragraph('x')], passage: { before: '', after: '' }, source: DEFAULT_SOURCE });
    expect(plain).toBe('“x”\n— “Ferry leaves late”, The Coast, 2 May 2024\n');
    expect(html).not.toContain('<a');
  });
});
