import type { Block, DefinitionList, Embed, Footnotes, List, Section, Table } from '../article/block';
import { embedLabel } from './embed-label';
import { htmlDrawing } from './html-drawing';
import { htmlFigure } from './html-figure';
import { bookAddress, type HtmlContext, htmlInline } from './html-inline';
import { element, escaped, type Html, joined } from './html-writer';
import { momentText } from './moment-text';
import { outgoingLink } from './outgoing-link';

export function htmlBlocks(blocks: readonly Block[], context: HtmlContext): Html {
  return joined(blocks.map((block) => one(block, context)), '\n');
}

function one(block: Block, context: HtmlContext): Html {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, htmlInline(block.children, context));
    case 'heading':
      return element(`h${block.level}`, { id: context.book?.get(block) ?? null }, htmlInline(block.children, context));
    case 'list':
      return list(block, context);
    case 'definitions':
      return definitions(block, context);
    case 'quote':
      return element('blockquote', {}, htmlBlocks(block.children, context), block.cite === null ? escaped('') : element('p', {}, escaped(`— ${block.cite}`)));
    case 'code':
      return element('pre', {}, element('code', {}, escaped(block.text)));
    case 'table':
      return table(block, context);
    case 'figure':
      return htmlFigure(block, context);
    case 'drawing':
      return htmlDrawing(block);
    case 'embed':
      return embed(block, context);
    case 'math':
      return element('p', {}, escaped(block.text));
    case 'footnotes':
      return element('ol', {}, ...block.items.map((note) =>
        element('li', { id: noteId(note, context), value: /^\d{1,6}$/.test(note.label) ? Number(note.label) : null }, htmlBlocks(note.children, context))));
    case 'section':
      return section(block, context);
    case 'divider':
      return element('hr', {});
  }
}

function section(block: Section, context: HtmlContext): Html {
  const moment = momentText(block.time, context.lang);
  const time = moment === null ? escaped('') : element('p', {}, element('time', { datetime: block.time }, escaped(moment)));
  return element('section', {}, element('h2', { id: context.book?.get(block) ?? null }, htmlInline(block.title, context)), time, htmlBlocks(block.children, context));
}

/** Where each term has its detail, a list of definitions; else their words as they stand. */
function definitions(block: DefinitionList, context: HtmlContext): Html {
  const groups = block.items.map(({ terms, details }) => ({
    terms: terms.map((term) => htmlInline(term, context)).filter((term) => term !== ''),
    details: details.map((detail) => htmlBlocks(detail, context)).filter((detail) => detail !== ''),
  }));
  const whole = groups.every(({ terms, details }) => terms.length > 0 && details.length > 0);
  const written = groups.flatMap(({ terms, details }) => [
    ...terms.map((term) => (whole ? element('dt', {}, term) : element('p', {}, element('strong', {}, term)))),
    ...details.map((detail) => (whole ? element('dd', {}, detail) : detail)),
  ]);
  return whole ? element('dl', {}, ...written) : joined(written, '\n');
}

function noteId(note: Footnotes['items'][number], context: HtmlContext): string | null {
  const number = context.notes.ofNote.get(note);
  return number === undefined ? null : `note-${number}`;
}

function list(block: List, context: HtmlContext): Html {
  const items = block.items.map(({ checked, children }) => {
    const only = children.length === 1 ? children[0] : undefined;
    const words = only?.kind === 'paragraph' ? htmlInline(only.children, context) : htmlBlocks(children, context);
    return element('li', {}, escaped(checked === null ? '' : checked ? '☑ ' : '☐ '), words);
  });
  return element(block.ordered ? 'ol' : 'ul', { start: block.ordered && block.start !== 1 ? block.start : null }, ...items);
}

function table(block: Table, context: HtmlContext): Html {
  const rows = block.rows.map((row) => {
    const cells = row.map((cell) => {
      const only = cell.children.length === 1 ? cell.children[0] : undefined;
      const words = only?.kind === 'paragraph' ? htmlInline(only.children, context) : htmlBlocks(cell.children, context);
      const name = cell.header ? 'th' : 'td';
      const attributes = { colspan: span(cell.colspan), rowspan: span(cell.rowspan), ...(context.book ? { style: cell.align && `text-align: ${cell.align}` } : { align: cell.align }) };
      // An empty cell holds its column open, so it is written although it has no words.
      return words === '' ? joined([element(name, attributes, ' ' as Html)]) : element(name, attributes, words);
    });
    return element('tr', {}, ...cells);
  });
  return element('table', {}, element('caption', {}, htmlInline(block.caption, context)), ...rows);
}

function span(count: number): number | null {
  return count > 1 ? count : null;
}

function embed(block: Embed, context: HtmlContext): Html {
  const href = block.href === null ? null : outgoingLink(block.href);
  const label = escaped(embedLabel(block));
  const card = element('p', {}, href === null ? label : element('a', { href: context.book ? bookAddress(href) : href }, label));
  const children = htmlBlocks(block.children, context);
  // A post is quoted; what stands on a player or a graphic is its caption and follows it.
  return joined(block.what === 'post' ? [element('blockquote', {}, children), card] : [card, children], '\n');
}
