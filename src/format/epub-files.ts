import type { Article } from '../article/article';
import type { BookPart } from './book-parts';
import type { PlacedPicture } from './book-pictures';
import { bookAddress } from './html-inline';
import { element, escaped, type Html, joined } from './html-writer';
import { withoutTracking } from './outgoing-link';
import { xhtml } from './xhtml';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What the pages of one book have in common. */
interface Book {
  readonly title: string;
  readonly lang: string;
  readonly rtl: boolean;
}

export function containerXml(): string {
  return `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`;
}

export function xhtmlPage({ title, lang, rtl, body }: Book & { readonly body: Html }): string {
  const known = lang === 'und' ? null : lang;
  const attributes = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: known, 'xml:lang': known, dir: rtl ? 'rtl' : null };
  const head = element('head', {}, element('title', {}, escaped(title)), '<link rel="stylesheet" type="text/css" href="article.css"/>' as Html);
  return `${XML}<!DOCTYPE html>\n${xhtml(element('html', attributes, head, element('body', {}, body)))}\n`;
}

/** The list of contents: the headline, and under it the subheads. */
export function contentsPage({ parts, ...book }: Book & { readonly parts: readonly BookPart[] }): string {
  const entry = (href: string, title: string, ...more: Html[]): Html => element('li', {}, element('a', { href }, escaped(title)), ...more);
  const subheads = element('ol', {}, ...parts.map(({ id, title }) => entry(`article.xhtml#${id}`, title)));
  const nav = element('nav', { 'epub:type': 'toc' }, element('ol', {}, entry('article.xhtml', book.title, subheads)));
  return xhtmlPage({ ...book, body: nav });
}

export interface PackageParts extends Book {
  readonly article: Article;
  /** ISO 8601, UTC, to the second. */
  readonly modified: string;
  readonly files: readonly PlacedPicture[];
  /** Path of the picture that stands for the book. */
  readonly cover: string | null;
  /** Whether drawings stand in the text: the package has to say so. */
  readonly drawn: boolean;
}

/** The package document: what the book is, and every file of it. */
export function packageXml({ article, title, lang, rtl, modified, files, cover, drawn }: PackageParts): string {
  const url = article.url === null ? null : bookAddress(withoutTracking(article.url));
  const dc = (name: string, text: string | null, attributes: Readonly<Record<string, string>> = {}): Html => element(`dc:${name}`, attributes, escaped(text ?? ''));
  const metadata = joined([
    dc('identifier', url ?? `urn:uuid:${identity(`${title}\n${modified}`)}`, { id: 'id' }),
    dc('title', title),
    dc('language', lang),
    ...article.authors.map((author) => dc('creator', author)),
    dc('publisher', article.siteName),
    dc('description', article.dek),
    dc('date', /^\d{4}-\d{2}-\d{2}/u.exec(article.publishedTime ?? '')?.[0] ?? null),
    dc('source', url),
    `<meta property="dcterms:modified">${modified}</meta>` as Html,
  ]);
  const items = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'), item('article', 'article.xhtml', 'application/xhtml+xml', drawn ? 'svg' : null), item('style', 'article.css', 'text/css'),
    ...files.map(({ path, type }, at) => item(`image-${at + 1}`, path, type, path === cover ? 'cover-image' : null)),
  ].join('');
  const spine = `<spine${rtl ? ' page-progression-direction="rtl"' : ''}><itemref idref="article"/></spine>`;
  return `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest>${items}</manifest>${spine}</package>\n`;
}

function item(id: string, href: string, type: string, properties: string | null = null): string {
  return `<item id="${id}" href="${href}" media-type="${type}"${properties === null ? '' : ` properties="${properties}"`}/>`;
}

/** A UUID of version 8 that depends on the text alone (FNV-1a, four times over). */
function identity(text: string): string {
  const hex = [0, 1, 2, 3].map((seed) => {
    let hash = 0x811c9dc5 ^ seed;
    for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
