import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Block, Table, TableCell } from '../article/block';
import { blocksText } from './block-text';
import { type MarkdownContext, phrasing } from './markdown-inline';
import { tableGrid } from './table-grid';

/** A GFM table. It must have a header row, so a table without one gets an empty one; spans leave empty cells. */
export function markdownTable(table: Table, context: MarkdownContext): RootContent[] {
  const caption = phrasing(table.caption, context);
  const out: RootContent[] = caption.length > 0 ? [{ type: 'paragraph', children: caption }] : [];
  const grid = tableGrid(table);
  const first = grid[0];
  if (!first || first.length === 0) return out;
  const headed = first.some((cell) => cell?.header);
  const rows = headed ? grid : [first.map(() => null), ...grid];
  const align = first.map((_, x) => grid.find((row) => row[x]?.align)?.[x]?.align ?? null);
  return [...out, { type: 'table', align, children: rows.map((row) => markdownRow(row, context)) }];
}

function markdownRow(row: readonly (TableCell | null)[], context: MarkdownContext): TableRow {
  const cellContext = { ...context, oneLine: true };
  return {
    type: 'tableRow',
    children: row.map((cell) => ({ type: 'tableCell', children: cell ? flat(cell.children, cellContext) : [] })),
  };
}

/** A cell holds one line: its blocks stand in it with `<br>` between them. */
function flat(blocks: readonly Block[], context: MarkdownContext): PhrasingContent[] {
  return blocks
    .map((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? block.children : plain(block, context.lang)))
    .map((nodes) => phrasing(nodes, context))
    .filter((line) => line.length > 0)
    .flatMap((line, at): PhrasingContent[] => (at === 0 ? line : [{ type: 'html', value: '<br>' }, ...line]));
}

function plain(block: Block, lang: string | null) {
  const text = blocksText([block], { bare: false, lang }).replace(/\s+/g, ' ');
  return text === '' ? [] : [{ kind: 'text' as const, text }];
}
