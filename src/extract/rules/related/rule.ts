import { shortLinesSaying } from '../../rules-support/all-lines';
import { isCardList } from '../../rules-support/cards';
import { underLabel } from '../../rules-support/labelled';
import type { Line } from '../../rules-support/line';
import { begins, coverage, has } from '../../rules-support/phrases';
import { surveyOf, type Box, type Survey } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 90;
/** Share of links that makes a box a list of stories, teasers included. */
const LINKS = 0.35;
/** Weight of prose (teasers) that it may hold. */
const MOST_PROSE = 1500;

/** "More from Science": a heading, or a line of its own that ends as a label does. */
const isOpening = (line: Line): boolean =>
  begins(line, 'related.openings') && !/[.!?…]$/.test(line.text) && (line.around.heading > 1 || /[:：]$/.test(line.text) || line.linkLength > 0);

function isLabel(line: Line): boolean {
  if (has(line, 'related.labels') || isOpening(line)) return true;
  return has(line, 'related.more') && coverage(line, 'related.more', 'related.labels') >= 0.3 && (line.around.heading > 1 || line.linkLength > 0) && !/[.!?]$/.test(line.text);
}

/** A label that has lost what it announced: it ends the text, or the next heading follows at once. */
function isOrphan(survey: Survey, line: Line): boolean {
  const next = survey.lines[line.index + 1];
  return next === undefined || line.around.heading > 0 && next.around.heading > 0 && next.around.heading <= line.around.heading;
}

/** The whole of a plain block between paragraphs: no chapter is called so without a heading. */
const isBare = (line: Line): boolean => has(line, 'related.labels') && line.around.heading === 0 && !line.around.item && !line.around.quote && !line.around.caption;

/** A heading of the label's own rank begins something else. */
function endsReach({ element }: Box, label: Line): boolean {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  return level !== undefined && element !== label.holder && (label.around.heading === 0 || Number(level) <= label.around.heading);
}

export const rule: Rule = {
  id: 'related',
  family: 'related',
  title: 'Related stories',
  reason: 'This leads to other stories on the site.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const line of shortLinesSaying(page, LONGEST, 'related.labels', 'related.openings', 'related.more')) {
      if (line.prose || line.around.table || line.around.heading === 1 || !isLabel(line)) continue;
      const inRun = page.protectedRun?.contains(line.holder) ?? false;
      const leads = (box: Box): boolean => !endsReach(box, line) && box.prose < MOST_PROSE && (box.linkDensity >= LINKS || isCardList(survey, box, line));
      const findings = [...underLabel(survey, line, { box: leads, beside: leads, lead: 1 })];
      // A heading alone proves nothing: "Related" may be a chapter, unless links follow it or the article is over.
      const listed = ({ node }: (typeof findings)[number]): boolean => {
        const box = node.contains(line.holder) ? survey.box(node as Element) : null;
        return box !== null && (box.linkDensity >= LINKS || box.end - box.start > 1 && isCardList(survey, box, line));
      };
      const sure = findings.length > 1 || findings.some(listed) || !inRun && line.around.section !== null || line.linkLength > 0 || isBare(line) || isOrphan(survey, line);
      if (sure || line.index > survey.lastProse && !has(line, 'tags.labels')) yield* findings;
    }
  },
};
