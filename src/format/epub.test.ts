import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article';
import type { Inline } from '../article/inline';
import { toEpub } from './epub';
import { article, everyKind, paragraph, text } from './fixtures/article';
import { words } from './fixtures/words';
import { toPlainText } from './plain-text';

const now = new Date('2026-01-02T03:04:05Z');
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const png = Uint8Array.from(atob(PNG), (char) => char.charCodeAt(0));

async function faults(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book);
  return messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage').map(({ id, message }) => `${id} ${message}`);
}

const hostile = (bad: string): Article => article({
  title: bad, dek: bad, section: bad, byline: bad, authors: [bad], siteName: bad, publishedTime: bad, modifiedTime: bad, lang: bad,
  url: 'https://news.example/a|b?x=%zz&y={1}', body: [
    paragraph(bad, { kind: 'link', href: 'https://e.example/a^b|c?q=[1]&"x"<y>', children: [text(bad)] }),
    { kind: 'heading', level: 2, children: [text(bad)] }, { kind: 'code', language: bad, text: bad },
    { kind: 'definitions', items: [{ terms: [], details: [[paragraph(bad)]] }] },
    { kind: 'footnotes', items: [{ label: bad, children: [paragraph(bad)] }, { label: bad, children: [paragraph(bad)] }] },
    paragraph({ kind: 'footnote-ref', label: bad }),
  ],
});

describe('EPUB', () => {
  it('is a zip whose first file says what it is, uncompressed', () => {
    const book = toEpub(everyKind, { now });
    expect(strFromU8(book.subarray(30, 38))).toBe('mimetype');
    expect(strFromU8(book.subarray(38, 58))).toBe('application/epub+zip');
    expect(Object.keys(unzipSync(book))).toEqual(['mimetype', 'META-INF/container.xml', 'EPUB/package.opf', 'EPUB/nav.xhtml', 'EPUB/article.xhtml', 'EPUB/article.css']);
    expect(toEpub(everyKind, { now })).toEqual(book);
  });

  it('passes the rules of epubcheck, with a part of every kind', async () => {
    expect(await faults(toEpub({ ...everyKind, url: 'https://news.example/ferry', siteName: 'The Coast' }, { now }))).toEqual([]);
    expect(await faults(toEpub(article({ title: '', lang: null, body: [paragraph('Alone.')] }), { now }))).toEqual([]);
    expect(await faults(toEpub({ ...everyKind, lang: 'ar', dir: 'rtl' }, { now }))).toEqual([]);
  }, 30_000);

  it('reads as the article does', () => {
    const { document } = new JSDOM(strFromU8(unzipSync(toEpub(everyKind, { now }))['EPUB/article.xhtml'] ?? new Uint8Array()), { contentType: 'application/xhtml+xml' }).window;
    document.querySelectorAll('rt').forEach((reading) => { reading.remove(); });
    document.querySelectorAll('p, li, td, th, h1, h2, figcaption, caption, pre, dt, dd').forEach((element) => { element.append(' '); });
    document.querySelectorAll('svg').forEach((drawing) => { drawing.replaceWith(`${drawing.getAttribute('aria-label') ?? ''} `); });
    document.querySelectorAll('br').forEach((line) => { line.replaceWith(' '); });
    const plain = toPlainText(everyKind).replace(/^ *\d\. |\[[x ]\] |^\[[ab]\]/gmu, '').replace(' https://social.example/1', '').replace(/（.+?）/g, '').replace('🌊', '');
    expect(words(document.querySelector('article')?.textContent ?? '')).toEqual(words(plain));
  });

  it('lists the subheads, and each leads to its place', () => {
    const files = unzipSync(toEpub(everyKind, { now }));
    const nav = strFromU8(files['EPUB/nav.xhtml'] ?? new Uint8Array());
    const page = strFromU8(files['EPUB/article.xhtml'] ?? new Uint8Array());
    expect(nav).toContain('<a href="article.xhtml#part-1">What happened</a>');
    expect(nav).toContain('<a href="article.xhtml#part-2">Evening update</a>');
    expect(page).toContain('<h2 id="part-1">What happened</h2>');
  });

  it('says what is known of the article', () => {
    const opf = strFromU8(unzipSync(toEpub({ ...everyKind, url: 'https://news.example/f?utm_source=x', siteName: 'The Coast', lang: 'ar', dir: 'rtl' }, { now }))['EPUB/package.opf'] ?? new Uint8Array());
    for (const part of ['<dc:identifier id="id">https://news.example/f</dc:identifier>', '<dc:language>ar</dc:language>', '<dc:creator>Ada Bell</dc:creator>', '<dc:date>2024-05-02</dc:date>',
      '<meta property="dcterms:modified">2024-05-03T04:30:00Z</meta>', 'page-progression-direction="rtl"', '<dc:publisher>The Coast</dc:publisher>']) expect(opf).toContain(part);
  });

  it('holds the pictures it is given, and no other', async () => {
    const data = `data:image/png;base64,${PNG}`;
    const withData: Article = { ...everyKind, body: [...everyKind.body, { kind: 'figure', caption: null, credit: null, pictures: [{ source: { src: data, alt: 'Dot', width: 1, height: 1 }, caption: null, credit: null }] }] };
    const book = toEpub(withData, { now, pictures: new Map([['https://pictures.example/ferry.jpg', { type: 'image/png', bytes: png }]]) });
    const files = unzipSync(book);
    expect(files['EPUB/images/1.png']).toEqual(png);
    expect(files['EPUB/images/2.png']).toEqual(png);
    const page = strFromU8(files['EPUB/article.xhtml'] ?? new Uint8Array());
    expect(page.match(/<img src="images\/1\.png" alt="A ferry"\/>/g)).toHaveLength(3);
    expect(page).not.toMatch(/<img[^>]*https?:/);
    expect(strFromU8(files['EPUB/package.opf'] ?? new Uint8Array())).toContain('properties="cover-image"');
    expect(await faults(book)).toEqual([]);
  }, 30_000);

  it.each([
    ['<script>alert(1)</script>'], [']]><x>&amp;&#0;'], ['\u0000\u0001\ufffe\uffff\ud800'], ['"\'><img src=x onerror=y>'], ['--><!--'], ['\u202egpj'], ['en_US-x--'], ['&undefined;'],
  ])('stays well-formed and valid with %j', async (bad) => {
    const inline: Inline = { kind: 'image', source: { src: 'javascript:alert(1)', alt: bad, width: null, height: null } };
    const page = hostile(bad);
    const book = toEpub({ ...page, body: [...page.body, paragraph('x', inline)] }, { now });
    for (const [name, bytes] of Object.entries(unzipSync(book))) {
      if (!/xml|opf/.test(name)) continue;
      const { document } = new JSDOM(strFromU8(bytes), { contentType: 'application/xml' }).window;
      expect(document.querySelectorAll('script, iframe, [onerror], [src^="javascript"]')).toHaveLength(0);
    }
    expect(await faults(book)).toEqual([]);
  }, 30_000);
});
