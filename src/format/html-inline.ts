import type { Block } from '../article/block';
import type { Inline } from '../article/inline';
import type { ImageSource } from '../article/picture';
import type { FootnoteIds } from './footnote-ids';
import { htmlImage } from './html-figure';
import { element, escaped, type Html, joined } from './html-writer';
import { outgoingLink } from './outgoing-link';

/** What the HTML of one article has in common. */
export interface HtmlContext {
  readonly lang: string | null;
  /** Where a picture is to be found, or null: then its alternative text stands for it. */
  readonly picture: (source: ImageSource) => string | null;
  /** In a book: what EPUB allows alone, and the ids that its list of contents leads to. Null for the web. */
  readonly book: ReadonlyMap<Block, string> | null;
  readonly notes: FootnoteIds;
}

/** Browsers take these characters in addresses; the syntax of URIs, and so EPUB, does not. */
export function bookAddress(href: string): string {
  return /^https?:\/\/\[/u.test(href) ? href : href.replace(/[\\^`{|}<>"[\]\s]|%(?![\dA-F]{2})/giu, encodeURIComponent);
}

export function htmlInline(nodes: readonly Inline[], context: HtmlContext): Html {
  return joined(nodes.map((node) => one(node, context)));
}

function one(node: Inline, context: HtmlContext): Html {
  switch (node.kind) {
    case 'text':
    case 'math':
      return escaped(node.text);
    case 'code':
      return element('code', {}, escaped(node.text));
    case 'br':
      return element('br', {});
    case 'ruby':
      return element('ruby', {}, ...node.pairs.map(([base, reading]) => joined([escaped(base), element('rt', {}, escaped(reading))])));
    case 'image':
      return htmlImage(node.source, context);
    case 'footnote-ref': {
      const number = context.notes.ofLabel.get(node.label);
      const label = escaped(`[${node.label}]`);
      return element('sup', {}, number === undefined ? label : element('a', { href: `#note-${number}` }, label));
    }
    case 'link': {
      const href = outgoingLink(node.href);
      const children = htmlInline(node.children, context);
      return href === null ? children : element('a', { href: context.book ? bookAddress(href) : href }, children);
    }
    default:
      return element(node.kind, {}, htmlInline(node.children, context));
  }
}
