import type { DumpLine } from './dump-line';
import type { Sign } from './signs';

/** Signs that open a box; icons stand in boxes of any kind. */
const OPENS: readonly Sign[] = ['paywall', 'newsletter', 'advertising', 'related', 'comments', 'share', 'consent', 'navigation'];

/** What a page's script would have filled in is, after an article, a meter's count as a rule. */
function kindOf({ signs }: DumpLine): Sign | null {
  return OPENS.find((sign) => signs.includes(sign)) ?? (signs.includes('template') ? 'paywall' : null);
}

/** Lines after an article parted into the boxes that they were: a new one where a line names another kind of clutter. */
export function tailBoxes<L extends DumpLine>(lines: readonly L[]): { readonly kind: Sign | null; readonly lines: readonly L[] }[] {
  const boxes: { kind: Sign | null; lines: L[] }[] = [];
  for (const line of lines) {
    const kind = line.mark === null ? kindOf(line) : null;
    const last = boxes.at(-1);
    if (last === undefined || (kind !== null && last.kind !== null && kind !== last.kind)) boxes.push({ kind, lines: [line] });
    else {
      last.kind ??= kind;
      last.lines.push(line);
    }
  }
  return boxes;
}
