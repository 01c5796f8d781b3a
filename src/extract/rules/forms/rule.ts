import { shortLines } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import type { Line } from '../../rules-support/line';
import { tokensIn } from '../../rules-support/phrases';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 160;
const SHORT = 60;
const MOST_PROSE = 400;
const BIGGEST = 1500;
/** Share of a line that is button or label. */
const MOSTLY = 0.9;

/** The head of an answer that unfolds. */
const isQuestion = (line: Line): boolean => /[?？]$/.test(line.text) && tokensIn(line).length >= WORDS;
/** Words of the shortest such question. */
const WORDS = 4;

export const rule: Rule = {
  id: 'forms',
  family: 'navigation',
  title: 'Forms and buttons',
  reason: 'These are fields and buttons, made for clicking rather than reading.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const { element: form, kind } of survey.landmarks) {
      if (kind !== 'form') continue;
      const box = survey.box(form);
      if (form.isConnected && !survey.holdsRun(form) && (!box || box.prose <= MOST_PROSE && box.length <= BIGGEST)) yield { node: form };
    }
    for (const line of shortLines(page, LONGEST)) {
      if (line.controlLength === 0 || line.prose || line.around.heading === 1 || line.controlLength < MOSTLY * line.text.replace(/\s/g, '').length) continue;
      if (isQuestion(line) || line.around.heading > 0 || line.around.item && line.text.length > SHORT) continue;
      yield* lineFindings(line);
    }
  },
};
