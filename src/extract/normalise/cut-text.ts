import type { Cut } from './context';
import { hasWords, type Piece } from './dom-text';
import type { Scope } from './scope';

/** Cuts the characters from `start` to `end` of a joined text out of the text nodes they stand in. */
export function cutText(pieces: readonly Piece[], start: number, end: number, scope: Scope, cut: Cut): void {
  for (const piece of pieces) {
    const from = Math.max(0, start - piece.start);
    const to = Math.min(piece.node.data.length, end - piece.start);
    if (from >= to || !hasWords(piece.node.data.slice(from, to))) continue;
    const part = from > 0 ? piece.node.splitText(from) : piece.node;
    if (to - from < part.data.length) part.splitText(to - from);
    scope.cut(part, cut);
  }
}
