import { shortLines } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import { isNamed } from '../../rules-support/names';
import { coverage, coverageOf } from '../../rules-support/phrases';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 120;
const MOSTLY = 0.8;
const HIDDEN_NAMES = new Set(['sr', 'visually', 'visuallyhidden', 'screen', 'screenreader', 'hidden', 'offscreen', 'assistive', 'a11y', 'accessibility', 'skip']);
/** Class names of the usual ways to hide text from the eye alone. */
const HIDDEN = /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyHidden|screen-?reader(?:-text|-only)?|hidden-visually|element-invisible|assistive-text|offscreen|off-screen|a11y-hidden|accessible-hide|skip-(?:link|nav|to)[a-z-]*)(?![a-z])/i;

export const rule: Rule = {
  id: 'helper-text',
  family: 'hidden',
  title: 'Notes for screen readers',
  reason: 'This note describes the page’s controls to people who hear the page; it is not part of the text.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const element of survey.inlines) {
      const text = element.textContent ?? '';
      if (text.length > LONGEST || !text.trim() || !element.isConnected || element.closest('pre, code, math')) continue;
      if (isNamed(element, HIDDEN_NAMES) && HIDDEN.test(element.getAttribute('class') ?? '') || coverageOf(text, 'navigation.helper') >= MOSTLY) yield { node: element };
    }
    for (const [line] of shortLines(page, LONGEST)) {
      if (line.prose) continue;
      if (coverage(line, 'navigation.helper') >= MOSTLY || HIDDEN.test(line.holder.getAttribute('class') ?? '') && !line.around.table) yield* lineFindings(line);
    }
  },
};
