import type { Block } from '../../article/block';
import type { Inline } from '../../article/inline';

/**
 * Words of the tree in reading order, each that stood on the page once. Labels that the tree adds or repeats (a note's
 * label in the list of notes, an attribute's title, TeX beside its formula) are left out.
 */
export function* wordsOf(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) yield* wordsOfBlock(block);
}

function* wordsOfBlock(block: Block): Generator<string> {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      yield* wordsOfLine(block.children);
      break;
    case 'list':
      for (const item of block.items) yield* wordsOf(item.children);
      break;
    case 'definitions':
      for (const { terms, details } of block.items) {
        for (const term of terms) yield* wordsOfLine(term);
        for (const detail of details) yield* wordsOf(detail);
      }
      break;
    case 'quote':
      yield* wordsOf(block.children);
      if (block.cite !== null) yield block.cite;
      break;
    case 'code':
    case 'math':
      yield block.text;
      break;
    case 'table':
      yield* wordsOfLine(block.caption);
      for (const row of block.rows) for (const cell of row) yield* wordsOf(cell.children);
      break;
    case 'figure':
      for (const { caption, credit } of [...block.pictures, block]) {
        if (caption !== null) yield caption;
        if (credit !== null) yield credit;
      }
      break;
    case 'drawing':
      if (block.caption !== null) yield block.caption;
      if (block.credit !== null) yield block.credit;
      break;
    case 'embed':
      yield* wordsOf(block.children);
      break;
    case 'footnotes':
      for (const item of block.items) yield* wordsOf(item.children);
      break;
    case 'section':
      yield* wordsOfLine(block.title);
      yield* wordsOf(block.children);
      break;
    case 'divider':
      break;
  }
}

export function* wordsOfLine(line: readonly Inline[]): Generator<string> {
  for (const inline of line) {
    switch (inline.kind) {
      case 'text':
      case 'code':
      case 'math':
        yield inline.text;
        break;
      case 'ruby':
        for (const pair of inline.pairs) yield* pair;
        break;
      case 'footnote-ref':
        yield inline.label;
        break;
      case 'br':
        yield '\n';
        break;
      case 'image':
        break;
      default:
        yield* wordsOfLine(inline.children);
    }
  }
}
