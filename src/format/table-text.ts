import type { Table, TableCell } from '../article/block';
import { tableGrid } from './table-grid';
import { padded, textWidth } from './text-width';

type CellText = (cell: TableCell) => string;

/** What a spreadsheet would take as a formula and run: numbers and dashes are none. */
const FORMULA = /^(?:[=@]|[+-](?![\s\d.,]|$)|[+-].*[|(!])/u;
/** A column of sentences does not line up in any window. */
const WIDEST = 60;

/** Rows on lines and cells between tabs, which spreadsheets take as a table; what they would run stands after "'". */
export function tabbedRows(table: Table, textOf: CellText): string[] {
  return table.rows.map((row) => row.map(textOf).map((text) => (FORMULA.test(text) ? `'${text}` : text)).join('\t').trimEnd());
}

/** Columns that line up in a fixed-width font, a rule under the heads; between tabs where a column is too wide for that. */
export function alignedRows(table: Table, textOf: CellText): string[] {
  const grid = tableGrid(table);
  const texts = grid.map((row) => row.map((cell) => (cell ? textOf(cell) : '')));
  const widths = (grid[0] ?? []).map((_, x) => Math.max(0, ...texts.map((row) => textWidth(row[x] ?? ''))));
  if (widths.some((width) => width > WIDEST)) return tabbedRows(table, textOf);
  const lines = texts.map((row, y) => row.map((text, x) => padded(text, widths[x] ?? 0, grid[y]?.[x]?.align ?? null)).join('  ').trimEnd());
  const heads = grid.findIndex((row) => !row.some((cell) => cell?.header));
  if (heads > 0) lines.splice(heads, 0, widths.map((width) => '-'.repeat(width)).join('  ').trimEnd());
  return lines;
}
