import type { Article } from '../article/article';
import { gateImage } from '../article/url-gate';
import { footnoteIds } from './footnote-ids';
import { htmlBlocks } from './html-blocks';
import { htmlFigure } from './html-figure';
import type { HtmlContext } from './html-inline';
import { element, escaped, type Html, joined } from './html-writer';
import { titleBlock } from './title-block';

/** Nothing but pictures may load, whatever the escaping misses. */
const POLICY = "default-src 'none'; img-src https: http: data:; base-uri 'none'; form-action 'none'";

/** The article as a page of its own: semantic elements, no style, no class, no script. */
export function toHtml(article: Article): string {
  const head = joined([
    '<meta charset="utf-8">' as Html,
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, escaped(titleBlock(article).title ?? 'Article')),
  ], '\n');
  const html = element('html', { lang: article.lang, dir: article.dir === 'rtl' ? 'rtl' : null },
    '\n' as Html, element('head', {}, head), '\n' as Html, element('body', {}, articleElement(article, webContext(article))), '\n' as Html);
  return `<!DOCTYPE html>\n${html}\n`;
}

/** The article as a fragment for the clipboard's text/html: one `article` element. */
export function toHtmlFragment(article: Article): string {
  return articleElement(article, webContext(article));
}

/** Pictures stay where they lie on the web. */
export function webContext(article: Article): HtmlContext {
  return { book: null, lang: article.lang, notes: footnoteIds(article), picture: ({ src }) => gateImage(src, null) };
}

/** Headline and what stands under it, then the body, in one `article` element. */
export function articleElement(article: Article, context: HtmlContext): Html {
  const { section, title, dek, dateline } = titleBlock(article);
  const direction = { lang: article.lang, dir: article.dir === 'rtl' ? 'rtl' : null };
  const parts = joined([
    element('p', {}, escaped(section ?? '')),
    element('h1', {}, escaped(title ?? '')),
    element('p', {}, element('em', {}, escaped(dek ?? ''))),
    element('p', {}, escaped(dateline ?? '')),
    article.lead ? htmlFigure(article.lead, context) : escaped(''),
    htmlBlocks(article.body, context),
  ], '\n');
  return element('article', direction, parts) || (`<article></article>` as Html);
}
