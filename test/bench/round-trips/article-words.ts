import type { Article } from '../../../src/article/article';
import type { Block } from '../../../src/article/block';
import type { Shape } from '../../../src/article/drawing';
import type { Inline } from '../../../src/article/inline';
import { gateImage } from '../../../src/article/url-gate';
import { blocksText } from '../../../src/format/block-text';
import { embedLabel } from '../../../src/format/embed-label';
import { drawingCaption, figureCaptions } from '../../../src/format/figure-text';
import { type FootnoteIds, footnoteIds } from '../../../src/format/footnote-ids';
import { momentText } from '../../../src/format/moment-text';
import { safeLine, safeLines } from '../../../src/format/safe-text';
import { titleBlock } from '../../../src/format/title-block';

const drawnWords = (shapes: readonly (Shape | string)[]): string => shapes.map((shape) => (typeof shape === 'string' ? safeLines(shape) : drawnWords(shape.children))).join('\n');

/** The words of a text in order; marks around them do not count. */
export const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The words of an article as a walk through its tree finds them, in order: what a format must give back. The formats
 * differ in four things only: Markdown writes readings after their words, labels of notes that nothing leads to, and
 * pictures of emoji as themselves; in a book words stand for the pictures within lines that are not in it.
 */
export function articleWords(article: Article, format: 'markdown' | 'html' | 'epub'): string[] {
  const { section, title, dek, dateline } = titleBlock(article);
  const notes = footnoteIds(article);
  const lead = article.lead ? [article.lead] : [];
  return words([section, title, dek, dateline, ...[...lead, ...article.body].map((block) => ofBlock(block))].filter((part) => part !== null).join('\n'));

  function ofBlock(block: Block, inCell = false): string {
    const within = (blocks: readonly Block[]): string => blocks.map((one) => ofBlock(one)).join('\n');
    // A cell of a Markdown table is one line, in which other blocks stand as plain text.
    if (inCell && format === 'markdown' && block.kind !== 'paragraph' && block.kind !== 'heading') return blocksText([block], { bare: false, lang: article.lang });
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return line(block.children, notes);
      case 'list':
        return block.items.map(({ children }) => within(children)).join('\n');
      case 'definitions':
        return block.items.flatMap(({ terms, details }) => [...terms.map((term) => line(term, notes)), ...details.map(within)]).join('\n');
      case 'quote':
        return `${within(block.children)}\n${safeLine(block.cite ?? '')}`;
      case 'code':
      case 'math':
        return safeLines(block.text);
      case 'table':
        return [line(block.caption, notes), ...block.rows.flat().map(({ children }) => children.map((child) => ofBlock(child, true)).join('\n'))].join('\n');
      case 'figure':
        return figureCaptions(block).map(safeLine).join('\n');
      case 'drawing':
        return `${format === 'markdown' ? safeLine(block.alt) : drawnWords(block.drawing.shapes)}\n${safeLine(drawingCaption(block))}`;
      case 'embed':
        return (block.what === 'post' ? [within(block.children), safeLine(embedLabel(block))] : [safeLine(embedLabel(block)), within(block.children)]).join('\n');
      case 'footnotes':
        return block.items.map((note) => `${format === 'markdown' && !notes.ofNote.has(note) ? safeLine(note.label) : ''}\n${within(note.children)}`).join('\n');
      case 'section':
        return `${line(block.title, notes)}\n${momentText(block.time, article.lang) ?? ''}\n${within(block.children)}`;
      case 'divider':
        return '';
    }
  }

  function line(nodes: readonly Inline[], ids: FootnoteIds): string {
    return nodes.map((node): string => {
      switch (node.kind) {
        case 'text':
        case 'code':
        case 'math':
          return safeLine(node.text);
        case 'br':
          return '\n';
        case 'ruby':
          return node.pairs.map(([base]) => base).join('') + (format === 'markdown' ? ` ${node.pairs.map(([, reading]) => reading).join('')} ` : '');
        case 'image': {
          const shown = format === 'epub' ? /^data:image\/(?:png|jpeg|gif|webp);base64,/iu.test(node.source.src) : gateImage(node.source.src, null) !== null;
          return shown && !(format === 'markdown' && /^\p{Extended_Pictographic}/u.test(node.source.alt)) ? '' : safeLine(node.source.alt);
        }
        case 'footnote-ref':
          return ids.ofLabel.has(node.label) ? '' : ` ${safeLine(node.label)} `;
        default:
          return line(node.children, ids);
      }
    }).join('');
  }
}
