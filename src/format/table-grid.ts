import type { Table, TableCell } from '../article/block';

/** More columns than any text table has; a page may claim `colspan` 1e9. */
const MAX_COLUMNS = 200;

/** A table's cells in a rectangle: null where a span of another cell covers the place or a row is short. */
export function tableGrid(table: Table): (TableCell | null)[][] {
  const grid: (TableCell | null)[][] = table.rows.map(() => []);
  table.rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x += 1;
      if (x >= MAX_COLUMNS) break;
      const right = Math.min(x + Math.max(1, cell.colspan), MAX_COLUMNS);
      const bottom = Math.min(y + Math.max(1, cell.rowspan), grid.length);
      for (const line of grid.slice(y, bottom)) for (let across = x; across < right; across += 1) line[across] = null;
      const own = grid[y];
      if (own) own[x] = cell;
      x = right;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? null));
}
