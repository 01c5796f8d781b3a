/** Block elements that prose is made of; data cells hold words or at most one paragraph. */
const PROSE = 'h1, h2, h3, h4, h5, h6, blockquote, p + p, figure, article, section, form, iframe, pre';
/** Characters from which a cell without headers is a text, not a datum. */
const LONG_CELL = 500;
const ROWS_LOOKED_AT = 50;

/** Rows that belong to this table, not to one within it. */
export function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of table.children) {
    if (child.localName === 'tr') rows.push(child);
    else if (/^(?:thead|tbody|tfoot)$/.test(child.localName)) for (const row of child.children) if (row.localName === 'tr') rows.push(row);
  }
  return rows;
}

/** Whether a table holds data: rows and columns that belong together. Layout tables are containers. */
export function isData(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  const rows = rowsOf(table);
  const columns = rows.slice(0, ROWS_LOOKED_AT).reduce((most, row) => Math.max(most, row.childElementCount), 0);
  if (rows.length === 0 || columns < 2) return false;
  if (table.querySelector('table') !== null) return false;
  if (table.querySelector('th, thead, caption') !== null) return true;
  if (rows.length < 2) return false;
  return rows.slice(0, ROWS_LOOKED_AT).every((row) => [...row.children].every((cell) => (cell.textContent ?? '').length < LONG_CELL && cell.querySelector(PROSE) === null));
}
