import { shortLines } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import type { Line } from '../../rules-support/line';
import { coverage, coverageOf, has } from '../../rules-support/phrases';
import { surveyOf } from '../../rules-support/survey';
import type { Finding, Rule } from '../rule';

const LONGEST = 120;
const LONGEST_LINE = 480;
/** Share of a note's words that say what a link does. */
const MOSTLY = 0.8;
/** Class names of the usual ways to hide text from the eye alone. */
const HIDDEN = /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyHidden|screen-?reader(?:-text|-only)?|hidden-visually|element-invisible|assistive-text|offscreen|off-screen|a11y-hidden|accessible-hide|skip-(?:link|nav|to)[a-z-]*)(?![a-z])/i;

const isShort = (element: Element): boolean => {
  const text = element.textContent ?? '';
  return text.length <= LONGEST && /\S/.test(text);
};

/** Whether an element's class is such a name; a page says the same few again and again, and each is judged once. */
function hiddenNames(): (element: Element) => boolean {
  const known = new Map<string, boolean>();
  return element => {
    const name = element.getAttribute('class');
    if (!name) return false;
    let hidden = known.get(name);
    if (hidden === undefined) known.set(name, hidden = HIDDEN.test(name));
    return hidden;
  };
}

/** The parts of a line that are such a note: "(opens in a new tab)" after a link's own words. */
function* notesWithin(line: Line): Generator<Finding> {
  for (const node of line.nodes) {
    if (node.nodeType !== 1) continue;
    for (const element of (node as Element).querySelectorAll('span, small, i, em, sup')) {
      if (isShort(element) && coverageOf(element.textContent ?? '', 'navigation.helper') >= MOSTLY) yield { node: element };
    }
  }
}

export const rule: Rule = {
  id: 'helper-text',
  family: 'hidden',
  title: 'Notes for screen readers',
  reason: 'This note describes the page’s controls to people who hear the page; it is not part of the text.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page), isHidden = hiddenNames();
    for (const element of survey.inlines) {
      if (isHidden(element) && isShort(element) && element.isConnected && !element.closest('pre, code, math')) yield { node: element };
    }
    for (const line of shortLines(page, LONGEST_LINE)) {
      if (!line.prose && line.text.length <= LONGEST && (coverage(line, 'navigation.helper') === 1 || isHidden(line.holder) && !line.around.table)) yield* lineFindings(line);
      else if (has(line, 'navigation.helper')) yield* notesWithin(line);
    }
  },
};
