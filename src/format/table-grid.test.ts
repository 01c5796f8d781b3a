import { expect, it } from 'vitest';
import type { TableCell } from '../article/block';
import { paragraph } from './fixtures/article';
import { tableGrid } from './table-grid';

function cell(name: string, colspan = 1, rowspan = 1): TableCell {
  return { header: false, colspan, rowspan, align: null, children: [paragraph(name)] };
}

function names(rows: TableCell[][]): string[] {
  return tableGrid({ kind: 'table', caption: [], rows }).map((row) =>
    row.map((one) => (one?.children[0]?.kind === 'paragraph' && one.children[0].children[0]?.kind === 'text' ? one.children[0].children[0].text : '.')).join(''));
}

it('lays spans out in a rectangle', () => {
  expect(names([[cell('a', 2, 2), cell('b')], [cell('c')], [cell('d'), cell('e'), cell('f')]])).toEqual(['a.b', '..c', 'def']);
});

it('fills short rows', () => {
  expect(names([[cell('a'), cell('b')], [cell('c')]])).toEqual(['ab', 'c.']);
});

it('survives absurd spans', () => {
  const grid = tableGrid({ kind: 'table', caption: [], rows: [[cell('a', 1e9, 1e9), cell('b')], [cell('c')]] });
  expect(grid).toHaveLength(2);
  expect(grid[0]).toHaveLength(200);
});
