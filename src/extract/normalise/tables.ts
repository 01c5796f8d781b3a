import type { Block, Table, TableCell } from '../../article/block';
import { asLine } from './as-line';
import { cutGutters, isCodeTable } from './code';
import { hasWords } from './dom-text';
import { made, NOTHING, THROUGH, type Kind, type Scope } from './scope';
import { isData, rowsOf } from './table-shape';

/** Cells that a reader view can hold; what stands beyond is written down as cut. */
const MOST_CELLS = 20_000;
const WIDEST_SPAN = 100;
const TOO_LONG = { rule: 'long-table', family: 'media', reason: 'The rest of a table that is too long for the reader.' } as const;

/** `table`: a data table with its cells, or a layout table's content in reading order. */
export const table: Kind = (element, scope) => {
  if (isCodeTable(element)) {
    cutGutters(element, scope);
    return THROUGH;
  }
  if (!isData(element)) return THROUGH;
  const blocks: Block[] = [];
  let caption: Table['caption'] = [];
  for (const child of [...element.children]) {
    if (child.localName !== 'caption') continue;
    const { line, rest } = asLine(scope.blocks(child));
    caption = caption.length === 0 ? line : caption;
    blocks.push(...rest);
  }
  const all = rowsOf(element);
  const rows: TableCell[][] = [];
  let cells = 0;
  for (const [index, row] of all.entries()) {
    if (cells + row.childElementCount > MOST_CELLS) {
      cutRows(all.slice(index), scope);
      break;
    }
    const made = cellsOf(row, scope);
    cells += made.length;
    if (made.length > 0) rows.push(made);
  }
  for (const row of strayText(element)) blocks.push(...scope.blocks(row));
  if (!rows.some((row) => row.some(({ children }) => children.length > 0))) return blocks.length > 0 ? made(...blocks) : NOTHING;
  return made(...blocks, { kind: 'table', caption, rows: withoutEmptyRows(rows) });
};

function cellsOf(row: Element, scope: Scope): TableCell[] {
  const cells: TableCell[] = [];
  for (const cell of [...row.children]) {
    const header = cell.localName === 'th' || cell.getAttribute('role') === 'columnheader' || cell.getAttribute('role') === 'rowheader';
    if (!header && cell.localName !== 'td' && !hasWords(cell.textContent ?? '')) continue;
    cells.push({ header, colspan: spanOf(cell, 'colspan'), rowspan: spanOf(cell, 'rowspan'), align: alignOf(cell), children: scope.blocks(cell) });
  }
  return cells;
}

/** One cut for all rows, so that the ledger has one entry, not thousands. */
function cutRows(rows: readonly Element[], scope: Scope): void {
  const [first] = rows;
  if (first === undefined) return;
  const rest = first.ownerDocument.createElement('tbody');
  first.before(rest);
  for (const row of rows) rest.append(row);
  scope.cut(rest, TOO_LONG);
}

/** Words that stand in a table outside of its cells (a parser only leaves them there in XHTML). */
function strayText(element: Element): Element[] {
  const found: Element[] = [];
  for (const place of [element, ...element.children]) {
    if (!/^(?:table|thead|tbody|tfoot)$/.test(place.localName)) continue;
    for (const node of [...place.childNodes]) {
      const stray = node.nodeType === 3 ? hasWords((node as Text).data) : node.nodeType === 1 && !/^(?:tr|thead|tbody|tfoot|caption|colgroup|col)$/.test((node as Element).localName) && hasWords(node.textContent ?? '');
      if (!stray) continue;
      const holder = element.ownerDocument.createElement('div');
      place.insertBefore(holder, node);
      holder.append(node);
      found.push(holder);
    }
  }
  return found;
}

const withoutEmptyRows = (rows: readonly (readonly TableCell[])[]): (readonly TableCell[])[] =>
  rows.filter((row) => row.some(({ children, rowspan }) => children.length > 0 || rowspan > 1));

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const [, digits] = /^\s*(\d{1,10})/.exec(cell.getAttribute(name) ?? '') ?? [];
  return digits === undefined ? 1 : Math.min(WIDEST_SPAN, Math.max(1, Number(digits)));
}

function alignOf(cell: Element): TableCell['align'] {
  const said = /(?:^|;)\s*text-align\s*:\s*(\w+)/i.exec(cell.getAttribute('style') ?? '')?.[1] ?? cell.getAttribute('align') ?? /\b(?:text|align|has-text-align)-(left|center|right)\b/.exec(cell.getAttribute('class') ?? '')?.[1];
  const align = said?.toLowerCase();
  return align === 'left' || align === 'center' || align === 'right' ? align : null;
}
