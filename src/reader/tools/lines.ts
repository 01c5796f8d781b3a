/** One line of text as it is set: its upper and lower edge in what is seen, in CSS pixels. */
export interface Line {
  readonly top: number;
  readonly bottom: number;
}

/** Pieces of one line (raised marks, readings, other sizes) overlap by at least this share. */
const SAME_LINE = 0.5;

/** The lines of a block in the order in which they are read; a picture is one line. */
export function linesOf(block: HTMLElement): Line[] {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  const lines: { top: number; bottom: number }[] = [];
  for (const { top, bottom, height, width } of range.getClientRects()) {
    if (height < 2 || width < 1) continue;
    const last = lines.at(-1);
    const shared = last === undefined ? 0 : Math.min(last.bottom, bottom) - Math.max(last.top, top);
    if (last !== undefined && shared > SAME_LINE * Math.min(last.bottom - last.top, height) && height < 4 * (last.bottom - last.top)) {
      last.top = Math.min(last.top, top);
      last.bottom = Math.max(last.bottom, bottom);
    } else if (last === undefined || bottom > last.bottom) lines.push({ top, bottom });
  }
  return lines;
}
