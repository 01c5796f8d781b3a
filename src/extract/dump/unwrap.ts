/** Widths at which programs break lines: text browsers and mail at 70 to 80, some at 100. */
const WIDTH = { least: 40, most: 110 } as const;
/** Paragraphs that must look broken before the text counts as such. */
const FEWEST_BLOCKS = 2;
/** A broken line ends because the next word did not fit: it is nearly full. */
const FULL = 0.78;
const MARK = /^\s*(?:[•‣◦▪●・·∙⁃*–-]|\d{1,3}[.)])\s+/u;

/**
 * Joins lines that a program broke at a fixed width (text browsers, e-mail) into paragraphs again.
 * Text whose lines are paragraphs already comes back as it is.
 */
export function unwrap(text: string): string {
  const blocks = text.split(/\n[^\S\n]*\n/);
  const width = blocks
    .filter((block) => block.includes('\n'))
    .reduce((widest, block) => block.split('\n').reduce((most, line) => Math.max(most, line.trim().length), widest), 0);
  if (width < WIDTH.least || width > WIDTH.most) return text;
  const several = blocks.map(itemsOf).flat().filter((lines) => lines.length > 1);
  const broken = several.filter((lines) => isBroken(lines, width)).length;
  if (broken < FEWEST_BLOCKS || broken * 2 < several.length) return text;
  return blocks
    .map((block) => itemsOf(block).map((lines) => (isBroken(lines, width) ? joined(lines) : lines.join('\n'))).join('\n'))
    .join('\n\n');
}

/** A block's lines, a new group at each list mark. */
function itemsOf(block: string): string[][] {
  const items: string[][] = [];
  for (const line of block.split('\n')) {
    const last = items.at(-1);
    if (last === undefined || MARK.test(line)) items.push([line]);
    else last.push(line);
  }
  return items;
}

function isBroken(lines: readonly string[], width: number): boolean {
  return lines.slice(0, -1).every((line) => line.trim().length >= FULL * width);
}

function joined(lines: readonly string[]): string {
  return lines.map((line, at) => (at === 0 ? line.trimEnd() : line.trim())).join(' ');
}
