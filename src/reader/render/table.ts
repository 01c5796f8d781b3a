import van from 'vanjs-core';
import type { Table, TableCell } from '../../article/block';
import { message } from '../messages';
import type { RenderContext } from './context';

const { caption, div, table, tbody, td, th, thead, tr } = van.tags;
type Row = readonly TableCell[];

/** A table that scrolls inside itself; the keyboard can reach it to scroll. */
export function renderTable({ caption: words, rows }: Table, context: RenderContext): Node {
  const body = rows.findIndex((row) => !row.every((cell) => cell.header));
  const heads = body === -1 ? rows : rows.slice(0, body);
  const rest = body === -1 ? [] : rows.slice(body);
  const title = words.length > 0 ? caption(context.inlines(words)) : null;
  return div(
    { class: 'galley-table galley-scroll', role: 'region', 'aria-label': title?.textContent ?? message('table'), tabIndex: 0 },
    table(
      title,
      heads.length > 0 ? thead(heads.map((row) => renderRow(row, 'col', context))) : null,
      rest.length > 0 ? tbody(rest.map((row) => renderRow(row, 'row', context))) : null,
    ),
  );
}

function renderRow(row: Row, scope: 'col' | 'row', context: RenderContext): Node {
  return tr(row.map((cell) => renderCell(cell, scope, context)));
}

function renderCell(cell: TableCell, scope: 'col' | 'row', context: RenderContext): Node {
  const [only, ...others] = cell.children;
  const content = only?.kind === 'paragraph' && others.length === 0 ? context.inlines(only.children) : context.blocks(cell.children);
  const element = cell.header ? th({ scope }, content) : td(content);
  if (cell.colspan > 1) element.colSpan = cell.colspan;
  if (cell.rowspan > 1) element.rowSpan = cell.rowspan;
  if (cell.align !== null) element.dataset['align'] = cell.align;
  return element;
}
