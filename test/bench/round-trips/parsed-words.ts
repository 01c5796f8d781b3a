import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { words } from './article-words';

const INLINE: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'delete', 'link']);
const BLOCKS = 'p, li, td, th, h1, h2, h3, h4, h5, h6, figure, figcaption, caption, pre, dt, dd, blockquote, section, table, ul, ol, dl, hr';
const { window } = new JSDOM('');

/** Words that a parser of CommonMark with GitHub's extensions reads in a Markdown text. */
export function markdownWords(markdown: string): string[] {
  return words(ofNode(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })));
}

function ofNode(node: Nodes): string {
  if (node.type === 'html') return node.value === '<br>' ? ' ' : '';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(ofNode).join(INLINE.has(node.type) ? '' : '\n') : '';
}

/** Words that a browser's parser reads in a page. */
export function htmlWords(html: string): string[] {
  return ofDocument(new window.DOMParser().parseFromString(html, 'text/html'));
}

/** Words of a book: its chapter is taken from the zip and parsed as XML, as reading programs do. */
export function epubWords(book: Uint8Array): string[] {
  const chapter = unzipSync(book)['EPUB/article.xhtml'];
  if (!chapter) throw new Error('no chapter in the book');
  const doc = new window.DOMParser().parseFromString(strFromU8(chapter), 'application/xml');
  if (doc.querySelector('parsererror')) throw new Error('the chapter is not well-formed');
  return ofDocument(doc);
}

function ofDocument(doc: Document): string[] {
  doc.querySelectorAll('rt, sup > a[href^="#note-"]').forEach((element) => { element.remove(); });
  doc.querySelectorAll('br').forEach((element) => { element.replaceWith('\n'); });
  doc.querySelectorAll(BLOCKS).forEach((element) => { element.before('\n'); element.append('\n'); });
  return words(doc.querySelector('article')?.textContent ?? '');
}
