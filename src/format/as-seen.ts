import type { Article } from '../article/article';
import type { Block, DrawnPicture, Figure } from '../article/block';
import type { Inline } from '../article/inline';
import type { ImageSource } from '../article/picture';
import { figureCaptions } from './figure-text';

/** What of the article the reader has on show; a copy follows it. */
export interface Shown {
  readonly pictures: boolean;
  readonly links: boolean;
  readonly captions: boolean;
}

export const ALL_SHOWN: Shown = { pictures: true, links: true, captions: true };

/** Declared size in CSS pixels up to which a picture is a counter of readers, not a picture. */
const PIXEL = 2;

/**
 * The article as it is seen: without what the view hides, and without pixels that only count readers. Every format is
 * written from this tree, so that none can show more than the view.
 */
export function asSeen(article: Article, shown: Shown): Article {
  const lead = article.lead ? figure(article.lead, shown) : [];
  const [first] = lead;
  // Words without their picture are one line over the text, whoever they are of.
  const words = lead.map(({ caption }) => caption ?? '').join(' ');
  return { ...article, lead: first && lead.length > 1 ? { ...first, caption: words } : (first ?? null), body: blocks(article.body, shown) };
}

function blocks(list: readonly Block[], shown: Shown): Block[] {
  return list.flatMap((block) => one(block, shown));
}

function one(block: Block, shown: Shown): Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ ...block, children: inlines(block.children, shown) }];
    case 'heading':
      return [{ ...block, children: inlines(block.children, shown) }];
    case 'list':
      return [{ ...block, items: block.items.map((item) => ({ ...item, children: blocks(item.children, shown) })) }];
    case 'definitions':
      return [{ ...block, items: block.items.map(({ terms, details }) => ({ terms: terms.map((term) => inlines(term, shown)), details: details.map((detail) => blocks(detail, shown)) })) }];
    case 'quote':
      return [{ ...block, children: blocks(block.children, shown) }];
    case 'section':
      return [{ ...block, title: inlines(block.title, shown), children: blocks(block.children, shown) }];
    case 'embed':
      return [{ ...block, href: shown.links ? block.href : null, children: blocks(block.children, shown) }];
    case 'table':
      return [{ ...block, caption: inlines(block.caption, shown), rows: block.rows.map((row) => row.map((cell) => ({ ...cell, children: blocks(cell.children, shown) }))) }];
    case 'footnotes':
      return [{ ...block, items: block.items.map((item) => ({ ...item, children: blocks(item.children, shown) })) }];
    case 'drawing':
      return drawn(block, shown);
    case 'figure':
      return figure(block, shown);
    case 'code':
    case 'math':
    case 'divider':
      return [block];
  }
}

/** Without pictures what stands for a drawing is its words. */
function drawn(block: DrawnPicture, shown: Shown): Block[] {
  const words = shown.captions ? block : { ...block, caption: null, credit: null };
  if (shown.pictures) return [words];
  const caption = [block.alt, words.caption ?? ''].filter((text) => text !== '').join(' — ');
  return caption === '' ? [] : [{ kind: 'figure', pictures: [], caption, credit: words.credit }];
}

/** Without its pictures a figure is its words; without both it is nothing. */
function figure(block: Figure, shown: Shown): Figure[] {
  const real = block.pictures.filter(({ source }) => !isPixel(source));
  const pictures = !shown.pictures ? [] : shown.captions ? real : real.map(({ source }) => ({ source, caption: null, credit: null }));
  if (!shown.captions) return pictures.length > 0 ? [{ kind: 'figure', pictures, caption: null, credit: null }] : [];
  if (pictures.length > 0) return [{ ...block, pictures }];
  return figureCaptions(block).map((caption) => ({ kind: 'figure', pictures, caption, credit: null }));
}

function inlines(nodes: readonly Inline[], shown: Shown): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.kind) {
      case 'link':
        return shown.links ? [{ ...node, children: inlines(node.children, shown) }] : inlines(node.children, shown);
      case 'image':
        if (isPixel(node.source)) return [];
        if (shown.pictures) return [node];
        return node.source.alt === '' ? [] : [{ kind: 'text', text: node.source.alt }];
      case 'text':
      case 'code':
      case 'br':
      case 'ruby':
      case 'math':
      case 'footnote-ref':
        return [node];
      default:
        return [{ ...node, children: inlines(node.children, shown) }];
    }
  });
}

function isPixel({ width, height }: ImageSource): boolean {
  return width !== null && height !== null && width <= PIXEL && height <= PIXEL;
}
