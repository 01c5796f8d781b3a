// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ALL_SHOWN, asSeen } from './as-seen';
import { article, everyKind, paragraph, text } from './fixtures/article';
import { words } from './fixtures/words';
import { toHtml, toHtmlFragment } from './html';
import { toPlainText } from './plain-text';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Text with a space between elements, as they stand apart on the screen. */
function read(document: Document): string {
  const out: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) out.push(walker.currentNode.nodeValue ?? '');
  return out.join('');
}

const HOSTILE = ['<img src=x onerror=alert(1)>', '</p><script>alert(1)</script>', '"><svg onload=alert(1)>', "' onmouseover='x", '&lt;b&gt;', '<!--', ']]>', '</title><script>'];

describe('HTML', () => {
  it('has the words of the plain text in the same order', () => {
    const apart = toHtml(asSeen(everyKind, { ...ALL_SHOWN, pictures: false })).replace(/<\/?(?:p|li|td|th|h\d|figcaption|caption|br|pre|dt|dd|blockquote)\b[^>]*>/g, ' $&');
    const plain = toPlainText(everyKind).replace(/^ *\d\. |^\[[ab]\] |\[[ x]\] /gmu, '').replace(' https://social.example/1', '').replace('漢字（かんじ）', '漢かん字じ');
    expect(words(read(parse(apart)))).toEqual(words(plain));
  });

  it('uses the element of each kind', () => {
    const { body } = parse(toHtml(everyKind));
    for (const selector of ['h1', 'h2', 'strong', 'a[href^="https:"]', 'sub', 'sup > a[href="#note-1"]', 'li#note-1', 'ruby > rt', 'ul > li > ol[start="3"]', 'dl > dt + dd', 'blockquote', 'pre > code', 'table > caption', 'td[rowspan="2"]', 'figure > img[referrerpolicy="no-referrer"] + img + figcaption', 'hr', 'section > h2'])
      expect(body.querySelector(selector), selector).not.toBeNull();
  });

  it('shows hostile words as words, everywhere', () => {
    for (const value of HOSTILE) {
      const picture = { source: { src: `javascript:${value}`, alt: value, width: null, height: null }, caption: value, credit: value };
      const document = parse(toHtml(article({
        title: value, dek: value, section: value, byline: value, lang: value, lead: { kind: 'figure', caption: value, credit: null, pictures: [picture] },
        body: [paragraph(value, { kind: 'link', href: `https://a.example/${value}`, children: [text(value)] }, { kind: 'link', href: 'javascript:alert(1)', children: [text(value)] }), { kind: 'code', language: value, text: value }, { kind: 'footnotes', items: [{ label: value, children: [paragraph(value)] }] }],
      })));
      expect(document.querySelectorAll('script, svg, iframe, object, style, form, base')).toHaveLength(0);
      for (const element of document.querySelectorAll('*')) for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on|^style$|^class$/);
      for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:\/\/a\.example\//);
      expect(document.querySelector('h1')?.textContent).toBe(value);
    }
  });

  it('writes no picture when pictures are off', () => {
    expect(toHtmlFragment(asSeen(everyKind, { ...ALL_SHOWN, pictures: false }))).not.toMatch(/<img|pictures\.example/);
  });

  it('keeps the labels of a drawing apart for programs that take words alone', () => {
    const label = (words: string) => ({ name: 'text' as const, attributes: [], children: [words] });
    const drawing = { viewBox: [0, 0, 10, 10] as const, shapes: [{ name: 'g' as const, attributes: [], children: [label('SELECT'), label('FROM')] }] };
    expect(parse(toHtml(article({ body: [{ kind: 'drawing', drawing, alt: '', caption: null, credit: null }] }))).querySelector('svg')?.textContent).toBe('SELECT\nFROM');
  });

  it('keeps an empty cell, so that columns stay columns', () => {
    const cell = (...children: string[]) => ({ header: false, colspan: 1, rowspan: 1, align: null, children: children.map((child) => paragraph(child)) });
    const { body } = parse(toHtml(article({ body: [{ kind: 'table', caption: [], rows: [[cell(), cell('b')]] }] })));
    expect([...body.querySelectorAll('td')].map((td) => td.textContent?.trim())).toEqual(['', 'b']);
  });
});
