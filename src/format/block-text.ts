import type { Block, List } from '../article/block';
import type { Inline } from '../article/inline';
import { embedLabel } from './embed-label';
import { drawingCaption, figureCaptions } from './figure-text';
import { inlineText, type TextStyle } from './inline-text';
import { momentText } from './moment-text';
import { outgoingLink } from './outgoing-link';
import { safeLine, safeLines } from './safe-text';
import { alignedRows, tabbedRows } from './table-text';

/** Blocks as text with an empty line between them; blocks without words leave nothing. */
export function blocksText(blocks: readonly Block[], style: TextStyle, between = '\n\n'): string {
  return blocks.map((block) => blockText(block, style)).filter((text) => text !== '').join(between);
}

function blockText(block: Block, style: TextStyle): string {
  const reading = !style.bare;
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return lines(block.children, style);
    case 'list':
      return listText(block, style);
    case 'definitions':
      return block.items
        .map(({ terms, details }) => [
          ...terms.map((term) => lines(term, style)),
          ...details.map((detail) => indent(blocksText(detail, style, '\n'), reading ? '    ' : '')),
        ].join('\n'))
        .join('\n');
    case 'quote': {
      const words = [blocksText(block.children, style), block.cite === null ? '' : cited(block.cite, style)];
      const text = words.filter((part) => part !== '').join('\n');
      return reading ? indent(text, '> ') : text;
    }
    case 'code':
      return safeLines(block.text).replace(/^\n+/, '').trimEnd();
    case 'table':
      return [lines(block.caption, style), ...(style.tables === 'aligned' ? alignedRows : tabbedRows)(block, (cell) => blocksText(cell.children, style, ' ').replace(/\s+/g, ' '))]
        .filter((line) => line !== '')
        .join('\n');
    case 'figure':
      return reading ? figureCaptions(block).map(safeLine).join('\n') : '';
    case 'drawing':
      return reading ? [block.alt === '' ? '' : `[${block.alt}]`, drawingCaption(block)].map(safeLine).filter((line) => line !== '').join('\n') : '';
    case 'embed': {
      const words = blocksText(block.children, style);
      // A quoted post is part of the text; what stands on a player is its caption.
      if (!reading) return block.what === 'post' ? words : '';
      const card = safeLine([`[${embedLabel(block)}]`, (block.href && outgoingLink(block.href)) ?? ''].join(' ').trim());
      return (block.what === 'post' ? [words, card] : [card, words]).filter((part) => part !== '').join('\n');
    }
    case 'math':
      return safeLines(block.text).trim();
    case 'footnotes':
      return block.items
        .map(({ label, children }) => `${reading ? `[${safeLine(label)}] ` : ''}${blocksText(children, style, '\n')}`)
        .join('\n');
    case 'section':
      return [lines(block.title, style), style.bare ? null : momentText(block.time, style.lang), blocksText(block.children, style)].filter((part) => part).join('\n\n');
    case 'divider':
      return reading ? '* * *' : '';
  }
}

/** No-break spaces become spaces: in plain text they only defeat searching and wrapping. The ideographic space stays. */
const SPACES = /[ \t\u00a0\u2007\u202f]+/g;

/** Each line of a block is scrubbed for itself, so that nothing reaches from one into the next. */
function lines(nodes: readonly Inline[], style: TextStyle): string {
  return inlineText(nodes, style)
    .split('\n')
    .map((line) => safeLine(line).replace(SPACES, ' ').trim())
    .join('\n')
    .trim();
}

function listText(list: List, style: TextStyle): string {
  return list.items
    .map((item, at) => {
      const text = blocksText(item.children, style, '\n');
      if (style.bare) return text;
      const box = item.checked === null ? '' : item.checked ? '[x] ' : '[ ] ';
      const mark = list.ordered ? `${list.start + at}. ` : '• ';
      return mark + box + indent(text, ' '.repeat(mark.length)).trimStart();
    })
    .filter((text) => text !== '')
    .join('\n');
}

function cited(cite: string, style: TextStyle): string {
  const words = safeLine(cite).trim();
  return !style.bare && words !== '' ? `— ${words}` : words;
}

function indent(text: string, by: string): string {
  return text.split('\n').map((line) => (by + line).trimEnd()).join('\n');
}
