import { shortLines } from '../../rules-support/all-lines';
import { underLabel } from '../../rules-support/labelled';
import type { Line } from '../../rules-support/line';
import { coverage, has } from '../../rules-support/phrases';
import type { Box } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 90;
/** Share of links that makes a box a list of stories, teasers included. */
const LINKS = 0.35;
/** Weight of prose (teasers) that it may hold. */
const MOST_PROSE = 1500;

function isLabel(line: Line): boolean {
  if (has(line, 'related.labels')) return true;
  return has(line, 'related.more') && coverage(line, 'related.more', 'related.labels') >= 0.3 && (line.around.heading > 1 || line.linkLength > 0) && !/[.!?]$/.test(line.text);
}

export const rule: Rule = {
  id: 'related',
  family: 'related',
  title: 'Related stories',
  reason: 'This leads to other stories on the site.',
  mayTakeProse: false,
  *find(page) {
    for (const [line, survey] of shortLines(page, LONGEST)) {
      if (line.prose || line.around.table || !isLabel(line)) continue;
      const inRun = page.protectedRun?.contains(line.holder) ?? false;
      const leads = (box: Box): boolean => box.linkDensity >= LINKS && box.prose < MOST_PROSE;
      const findings = [...underLabel(survey, line, { box: leads, beside: leads, lead: 1 })];
      // A heading alone proves nothing: "Related" may be a chapter, unless links follow it or the article is over.
      const sure = findings.length > 1 || findings.some(({ node }) => node.contains(line.holder) && survey.box(node as Element) !== null && (survey.box(node as Element)?.linkDensity ?? 0) >= LINKS) || !inRun && line.around.section !== null || line.linkLength > 0;
      if (sure || line.index > survey.lastProse && !has(line, 'tags.labels')) yield* findings;
    }
  },
};
