import { shortLines } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import { isCopyright } from '../../rules-support/copyright';
import { evidenceOf, weightOf } from '../../rules-support/evidence';
import { has } from '../../rules-support/phrases';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 420;
const SHORT = 160;
/** The sign with a year within a standing line, or an office's telephone and fax. */
const MARKED = /©\s?(?:19|20)\d\d|\btel\b.{0,40}\bfax\b/i;
const NAMES = new Set(['footer', 'legal', 'copyright', 'disclaimer', 'terms', 'policy', 'foot']);

export const rule: Rule = {
  id: 'legal-notes',
  family: 'footer',
  title: 'Copyright and legal notes',
  reason: 'This is the publisher’s standing legal text.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const line of shortLines(page, LONGEST)) {
      if (line.around.quote || line.around.heading === 1 || line.around.caption) continue;
      const after = line.index > survey.lastProse - (line.prose ? 1 : 0);
      if (!after) continue;
      if ((isCopyright(line.text) || MARKED.test(line.text)) && line.text.length <= SHORT || has(line, 'legal.notes') || has(line, 'legal.sure') && weightOf(evidenceOf(page, survey, line, NAMES)) >= 2 && !line.prose) yield* lineFindings(line);
    }
  },
};
