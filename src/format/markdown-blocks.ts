import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Block, Embed, Figure, Footnotes, List } from '../article/block';
import type { Inline } from '../article/inline';
import { gateImage } from '../article/url-gate';
import { embedLabel } from './embed-label';
import { drawingCaption, figureCaptions } from './figure-text';
import { type MarkdownContext, phrasing } from './markdown-inline';
import { markdownTable } from './markdown-table';
import { momentText } from './moment-text';
import { outgoingLink } from './outgoing-link';
import { safeLine, safeLines } from './safe-text';

/** Blocks as mdast; what has no words leaves nothing. */
export function markdownBlocks(blocks: readonly Block[], context: MarkdownContext): RootContent[] {
  return blocks.flatMap((block) => one(block, context));
}

function one(block: Block, context: MarkdownContext): RootContent[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(phrasing(block.children, context));
    case 'heading':
      return heading(block.level, block.children, context);
    case 'list':
      return list(block, context);
    case 'definitions':
      return definitions(block, context);
    case 'quote': {
      const cite = block.cite === null ? [] : paragraph(text(`— ${block.cite}`));
      return quote([...markdownBlocks(block.children, context), ...cite]);
    }
    case 'code':
      return [{ type: 'code', lang: language(block.language), value: safeLines(block.text).replace(/^\n+/, '').trimEnd() }];
    case 'table':
      return markdownTable(block, context);
    case 'figure':
      return markdownFigure(block);
    case 'drawing':
      return [...paragraph(text(block.alt === '' ? '' : `[${block.alt}]`)), ...paragraph(drawingCaption(block) === '' ? [] : [{ type: 'emphasis', children: text(drawingCaption(block)) }])];
    case 'embed':
      return embed(block, context);
    case 'math':
      return paragraph(text(block.text));
    case 'footnotes':
      return block.items.flatMap((item) => note(item, markdownBlocks(item.children, context), context));
    case 'section':
      return [...heading(2, block.title, context), ...paragraph(text(momentText(block.time, context.lang) ?? '')), ...markdownBlocks(block.children, context)];
    case 'divider':
      return [{ type: 'thematicBreak' }];
  }
}

/** Pictures, each in a paragraph, then their words in italics. */
export function markdownFigure(figure: Figure): RootContent[] {
  const images = figure.pictures.flatMap(({ source }) => {
    const url = gateImage(source.src, null);
    return url === null ? [] : paragraph([{ type: 'image', url, alt: safeLine(source.alt) }]);
  });
  const captions = figureCaptions(figure).flatMap((line) => paragraph([{ type: 'emphasis', children: text(line) }]));
  return [...images, ...captions];
}

export function text(value: string): PhrasingContent[] {
  return phrasing([{ kind: 'text', text: value }], { notes: { ofLabel: new Map(), ofNote: new Map() }, lang: null });
}

export function paragraph(children: PhrasingContent[]): RootContent[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function heading(depth: 2 | 3 | 4 | 5 | 6, nodes: readonly Inline[], context: MarkdownContext): RootContent[] {
  const children = phrasing(nodes, { ...context, oneLine: true });
  return children.length > 0 ? [{ type: 'heading', depth, children }] : [];
}

function quote(children: RootContent[]): RootContent[] {
  return children.length > 0 ? [{ type: 'blockquote', children: children as BlockContent[] }] : [];
}

function list(block: List, context: MarkdownContext): RootContent[] {
  const items = block.items.map((item): ListItem => {
    const children = markdownBlocks(item.children, context) as BlockContent[];
    return { type: 'listItem', checked: item.checked, spread: !isTight(children), children };
  });
  return items.length > 0 ? [{ type: 'list', ordered: block.ordered, start: block.ordered ? block.start : null, spread: false, children: items }] : [];
}

/** Whether the blocks of an item may stand without empty lines between: what cannot interrupt a paragraph would be its next words. */
function isTight([, ...more]: readonly RootContent[]): boolean {
  return more.every((block) => block.type === 'list' && (block.ordered !== true || block.start === 1) && block.children[0]?.children.length !== 0);
}

/** Markdown has no definition lists: the term stands in bold over a list of its details. */
function definitions(block: Extract<Block, { kind: 'definitions' }>, context: MarkdownContext): RootContent[] {
  return block.items.flatMap(({ terms, details }) => [
    ...terms.flatMap((term) => {
      const children = phrasing(term, context);
      return children.length > 0 ? paragraph([{ type: 'strong', children }]) : [];
    }),
    ...list({ kind: 'list', ordered: false, start: 1, items: details.map((children) => ({ checked: null, children })) }, context),
  ]);
}

function embed(block: Embed, context: MarkdownContext): RootContent[] {
  const label = text(embedLabel(block));
  const url = block.href === null ? null : outgoingLink(block.href);
  const card = url === null ? label : [{ type: 'link' as const, url, children: label as never }];
  const children = markdownBlocks(block.children, context);
  // A post is quoted; what stands on a player or a graphic is its caption and follows it.
  return block.what === 'post' ? [...quote(children), ...paragraph(card)] : [...paragraph(card), ...children];
}

/** A note that nothing refers to would vanish in Markdown, so it stays as a paragraph with its label. */
function note(item: Footnotes['items'][number], children: RootContent[], context: MarkdownContext): RootContent[] {
  const number = context.notes.ofNote.get(item);
  if (number === undefined) return [...paragraph(text(`[${item.label}]`)), ...children];
  return [{ type: 'footnoteDefinition', identifier: String(number), label: String(number), children: children as BlockContent[] }];
}

/** An info string of one plain word; anything else a page claims is left out. */
function language(name: string | null): string | null {
  return name !== null && /^[\w.+#-]{1,40}$/.test(name) ? name : null;
}
