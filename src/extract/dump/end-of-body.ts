import type { DumpLine } from './dump-line';

/** Clutter among a line's four neighbours from which a lone sentence is clutter too. */
const SURROUNDED = 3;

/** Whether a line's words name clutter; weak hints alone do not. */
export function isClutter({ signs }: DumpLine): boolean {
  return signs.some((sign) => sign !== 'hint');
}

/**
 * Index of the first line after the article: the first that names clutter after the last paragraph. Short lines that
 * follow the last paragraph and name nothing stay: an article may end in half a sentence.
 * @param first index of the first paragraph
 */
export function endOfBody(lines: readonly DumpLine[], first: number): number {
  let last = first;
  for (let at = first; at < lines.length; at += 1) if (isParagraphAt(lines, at)) last = at;
  const end = lines.findIndex((line, at) => at > last && isClutter(line));
  return end < 0 ? lines.length : end;
}

function isParagraphAt(lines: readonly DumpLine[], at: number): boolean {
  const line = lines[at];
  if (!line?.prose || isClutter(line)) return false;
  const near = [lines[at - 2], lines[at - 1], lines[at + 1], lines[at + 2]];
  return near.filter((other) => other && isClutter(other)).length < SURROUNDED;
}
