import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Article } from '../article/article';
import { articleElement } from './html';
import { bookParts, partIds } from './book-parts';
import { type BookPictures, placePictures } from './book-pictures';
import { footnoteIds } from './footnote-ids';
import type { HtmlContext } from './html-inline';
import { containerXml, contentsPage, packageXml, xhtmlPage } from './epub-files';
import { titleBlock } from './title-block';

export interface EpubOptions {
  /** Pictures as files, by the address that the article has for them; the others are told by their words. */
  readonly pictures?: BookPictures;
  /** When the book was made, for articles that do not say when they were last changed. */
  readonly now: Date;
}

/** The only file time that the zip holds: the same article gives the same bytes. */
const MADE = new Date(1980, 0, 1);

const STYLE = `body { line-height: 1.5; }
figure { margin: 1.5em 0; }
img { max-width: 100%; }
figcaption { font-size: .85em; }
pre { white-space: pre-wrap; }
td, th { padding: .2em .6em; text-align: start; vertical-align: top; }
`;

/**
 * The article as a book of one chapter, after EPUB 3.3: an uncompressed `mimetype` first, the container, the package with
 * its metadata, a list of contents made of the subheads, and the text as XHTML from the tree.
 * @returns the file's bytes; nothing in it points to the web but the article's own links
 */
export function toEpub(article: Article, { pictures = new Map(), now }: EpubOptions): Uint8Array {
  const lang = languageOf(article);
  const placed = placePictures(article, pictures);
  const context: HtmlContext = {
    lang: article.lang, notes: footnoteIds(article), book: partIds(article), picture: ({ src }) => placed.get(src)?.path ?? null,
  };
  const title = titleBlock(article).title ?? article.siteName ?? 'Article';
  const rtl = article.dir === 'rtl';
  const files = [...new Map([...placed.values()].map((file) => [file.path, file])).values()];
  const lead = article.lead?.pictures.map(({ source }) => placed.get(source.src)?.path).find((path) => path !== undefined) ?? null;
  const body = articleElement(article, context);
  const zip: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(containerXml()),
    'EPUB/package.opf': strToU8(packageXml({ article, title, lang, rtl, modified: modifiedTime(article, now), files, cover: lead, drawn: body.includes('<svg ') })),
    'EPUB/nav.xhtml': strToU8(contentsPage({ title, lang, rtl, parts: bookParts(article) })),
    'EPUB/article.xhtml': strToU8(xhtmlPage({ title, lang, rtl, body })),
    'EPUB/article.css': strToU8(STYLE),
    ...Object.fromEntries(files.map(({ path, bytes }) => [`EPUB/${path}`, [bytes, { level: 0 }]])),
  };
  return zipSync(zip, { mtime: MADE, level: 6 });
}

/** A tag that EPUB accepts; "und" where the page gives none, or none that is well-formed. */
function languageOf({ lang }: Article): string {
  try {
    return Intl.getCanonicalLocales(lang ?? 'und')[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/** As EPUB wants it: UTC, to the second. */
function modifiedTime({ modifiedTime: modified, publishedTime: published }: Article, now: Date): string {
  const times = [modified, published].map((time) => new Date(time ?? NaN)).filter((time) => !Number.isNaN(time.getTime()) && time.getUTCFullYear() >= 1000 && time.getUTCFullYear() <= 9999);
  return `${(times[0] ?? now).toISOString().slice(0, 19)}Z`;
}
