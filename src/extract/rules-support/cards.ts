import { linesOf } from './boxes';
import type { Line } from './line';
import type { Box, Survey } from './survey';

/** Share of a line that is link where it is a title. */
const LINKED = 0.8;
/** Lines of the longest list that is looked through. */
const MOST_LINES = 120;
/** Lines beside a title: section, teaser, date. */
const MOST_BESIDE = 3;
/** Characters of what stands beside each title. */
const LONGEST_BESIDE = 320;

/** A list of stories as cards: titles that are links, with a few short lines beside each; `label` does not count. */
export function isCardList(survey: Survey, box: Box, label: Line | null = null): boolean {
  if (box.linkDensity === 0 || box.end - box.start > MOST_LINES) return false;
  let titles = 0, beside = 0, length = 0;
  for (const line of linesOf(survey, box)) {
    if (line === label) continue;
    if (line.linkLength >= LINKED * line.text.length) { titles++; beside = 0; continue; }
    if (++beside > MOST_BESIDE) return false;
    length += line.text.length;
  }
  return titles > 0 && length <= titles * LONGEST_BESIDE;
}
