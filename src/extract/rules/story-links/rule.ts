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
/** The same where marks stand before it. */
const MOST = 0.6;
/** Words of the shortest headline. */
const FEWEST = 4;
/** Lines at which the next prose is looked for, and links in a row that are passed on the way. */
const NEAR = 2, MOST_IN_A_ROW = 8;

/** Marks that point at a link: ">>> The tide turns", "[ The tide turns ]". */
const POINTERS = /^[\s>»›→⇒▶►▸•·●■*+|[【-]+|[\s<«‹←|\]】]+$/g;

/** A block that is one link with the words of a headline: no address, no sentence. */
const isStoryLink = (line: Line): boolean =>
  line.links > 0 && (line.linkLength >= ALL * line.text.length || line.linkLength >= MOST * line.text.length && line.linkLength >= line.text.replace(POINTERS, '').length) && !line.around.heading && !line.around.quote && !line.around.table && !line.around.caption && !line.prose
  && tokensIn(line).length >= FEWEST && !has(line, 'share.verbs') && !/https?:|@|www\.|[.。;:]$/.test(line.text);

/** A list that holds nothing but links. */
function isLinkList(survey: Survey, line: Line): boolean {
  const list = line.holder.closest('ul, ol');
  const box = list && survey.box(list), above = box && survey.lines[box.start - 1];
  // Sources and addresses that the text itself announces.
  if (above && (above.around.heading > 0 || /[:：]$/.test(above.text))) return false;
  return box !== null && box !== undefined && box.prose === 0 && box.linkDensity >= ALL && box.end - box.start > 1;
}

/** A short line of the text's own: an item, a quotation, what somebody said. */
const isSentence = (line: Line): boolean => line.linkLength === 0 && line.controlLength === 0 && line.weight >= SENTENCE && /[.!?。！？؟।]["”»’」]?$/.test(line.text);
const SENTENCE = 24;

/** Paragraphs before and after it: a line that was put into the text, alone or in a row of its kind under a label. */
function isBetweenProse(survey: Survey, line: Line): boolean {
  const near = (step: -1 | 1): boolean => {
    for (let i = 1, passed = 0, labelled = false; i <= NEAR + passed; i++) {
      const other = survey.lines[line.index + step * i];
      if (other && (other.prose || isSentence(other))) return true;
      // Links under a heading are what the heading announces, unless a label stands between.
      if (other && other.around.heading > 1 && step < 0) return labelled;
      if (other && passed < MOST_IN_A_ROW && isStoryLink(other)) passed++;
      labelled = isLabel(other);
    }
    return false;
  };
  return line.holder.localName !== 'li' && near(-1) && near(1);
}

/** "Read more on this", over a link that was put into the text. */
const isLabel = (line: Line | undefined): line is Line =>
  line !== undefined && !line.prose && line.text.length <= LONGEST_LABEL && line.linkLength === 0 && !line.around.item && !/[.!?。！？؟।]["”»’」]?$/.test(line.text)
  && has(line, 'related.labels', 'related.leads', 'related.openings', 'related.more', 'related.also');
const LONGEST_LABEL = 60;

/**
 * A text made of links, each with a word about it: the list of what somebody read. Links put into a text stand further
 * apart, alone or in rows.
 */
function isRoundUp(lines: readonly Line[]): boolean {
  let rows = 0, before = -2, between = 0;
  for (const { index } of lines) {
    if (index > before + 1) { if (rows > 0) between += index - before - 1; rows++; }
    before = index;
  }
  return rows >= FEWEST_ROWS && between < APART * (rows - 1);
}
const FEWEST_ROWS = 3, APART = 2;

export const rule: Rule = {
  id: 'story-links',
  family: 'related',
  title: 'Links to other stories',
  reason: 'This line is nothing but a link to another story.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page), { last } = textEdges(survey);
    const stories = [...shortLines(page, LONGEST)].filter(line => isStoryLink(line) && page.protectedRun?.contains(line.holder));
    const between = stories.filter(line => !line.around.item && isBetweenProse(survey, line)), after = stories.filter(line => line.around.item && line.index > last && isLinkList(survey, line));
    for (const line of [...(isRoundUp(between) ? [] : between), ...after]) {
      const label = survey.lines[line.index - 1];
      if (isLabel(label)) yield* lineFindings(label);
      yield* lineFindings(line);
    }
  },
};
