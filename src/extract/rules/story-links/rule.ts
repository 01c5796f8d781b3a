import { shortLines } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import { textEdges } from '../../rules-support/edges';
import type { Line } from '../../rules-support/line';
import { has, tokensIn } from '../../rules-support/phrases';
import { surveyOf, type Survey } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 400;
/** Share of the line that is link. */
const ALL = 0.95;
/** Words of the shortest headline. */
const FEWEST = 4;
/** Lines at which the next prose is looked for. */
const NEAR = 2;

/** A block that is one link with the words of a headline: no address, no sentence. */
const isStoryLink = (line: Line): boolean =>
  line.linkLength >= ALL * line.text.length && !line.around.heading && !line.around.quote && !line.around.table && !line.around.caption && !line.prose
  && tokensIn(line).length >= FEWEST && !has(line, 'share.verbs') && !/https?:|@|www\.|[.。;:]$/.test(line.text);

/** A list that holds nothing but links. */
function isLinkList(survey: Survey, line: Line): boolean {
  const list = line.holder.closest('ul, ol');
  const box = list && survey.box(list), above = box && survey.lines[box.start - 1];
  // Sources and addresses that the text itself announces.
  if (above && (above.around.heading > 0 || /[:：]$/.test(above.text))) return false;
  return box !== null && box !== undefined && box.prose === 0 && box.linkDensity >= ALL && box.end - box.start > 1;
}

/** Paragraphs before and after it: a line that was put into the text. */
function isBetweenProse(survey: Survey, line: Line): boolean {
  const near = (step: -1 | 1): boolean => {
    for (let i = 1; i <= NEAR; i++) if (survey.lines[line.index + step * i]?.prose) return true;
    return false;
  };
  return line.holder.localName !== 'li' && near(-1) && near(1);
}

export const rule: Rule = {
  id: 'story-links',
  family: 'related',
  title: 'Links to other stories',
  reason: 'This line is nothing but a link to another story.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page), { last } = textEdges(survey);
    for (const line of shortLines(page, LONGEST)) {
      if (!isStoryLink(line) || !(page.protectedRun?.contains(line.holder) ?? false)) continue;
      if (line.around.item ? line.index > last && isLinkList(survey, line) : isBetweenProse(survey, line)) yield* lineFindings(line);
    }
  },
};
