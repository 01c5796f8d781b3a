import type { DumpLine } from './dump-line';
import { isClutter } from './end-of-body';
import type { Sign } from './signs';

/** Signs of boxes that stand between paragraphs; single labels ("Advertisement") need no box to be told. */
const BOXED: ReadonlySet<Sign> = new Set(['newsletter', 'paywall', 'share', 'comments', 'consent', 'related']);

/** Lines of a box between paragraphs, `from` up to `to` (exclusive). */
export interface Aside {
  readonly from: number;
  readonly to: number;
  /** Its lines led to other stories, so on the page they were links. */
  readonly links: boolean;
}

/**
 * Boxes that a page set between its paragraphs. Their borders are lost in a dump, so a box is a line that names its kind
 * and whatever clutter or short lines follow it without an empty line.
 */
export function asidesOf(lines: readonly DumpLine[]): Aside[] {
  const asides: Aside[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    const first = lines[from];
    if (!first || first.mark !== null || first.prose || !first.signs.some((sign) => BOXED.has(sign))) continue;
    let to = from + 1;
    for (let next = lines[to]; next && belongs(next, lines[to + 1]); next = lines[to]) to += 1;
    const links = first.signs.includes('related');
    // A lone sentence may be the article's own.
    if (to - from === 1 && first.ended) continue;
    asides.push({ from, to, links });
    from = to - 1;
  }
  return asides;
}

/** A short line right before a paragraph is a subhead rather than a box's last line. */
function belongs(line: DumpLine, next: DumpLine | undefined): boolean {
  if (line.prose) return false;
  return isClutter(line) || (line.gap === 0 && !(next?.prose === true && next.gap === 0));
}
