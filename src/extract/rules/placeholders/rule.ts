import { shortLines } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import type { Line } from '../../rules-support/line';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 600;
const MARK = /\{\{|\$\{|\[\[|<%|%%/;
/** Marks of common template languages, with bounded insides so that no text makes the search slow. */
const PLACEHOLDER = /\{\{[^{}]{1,80}\}\}|\$\{[^{}]{1,80}\}|\[\[[^[\]]{1,80}\]\]|<%[^%]{1,80}%>|%%[A-Z_]{2,40}%%/;

function textOutsideCode(line: Line): string {
  return line.nodes.map(node => (node.nodeType === 1 ? outsideCode(node as Element) : (node.textContent ?? ''))).join('');
}

function outsideCode(element: Element): string {
  if (/^(?:code|kbd|samp|var|pre)$/.test(element.localName)) return '';
  return Array.from(element.childNodes, node => (node.nodeType === 1 ? outsideCode(node as Element) : (node.textContent ?? ''))).join('');
}

export const rule: Rule = {
  id: 'placeholders',
  family: 'template',
  title: 'Unfilled placeholders',
  reason: 'The page’s own code should have filled in or hidden this text, and did not.',
  mayTakeProse: false,
  *find(page) {
    const programming = surveyOf(page).lines.some(({ around }) => around.code);
    const survey = surveyOf(page);
    for (const line of shortLines(page, LONGEST)) {
      if (!MARK.test(line.text) || !PLACEHOLDER.test(textOutsideCode(line))) continue;
      const inRun = page.protectedRun?.contains(line.holder) ?? false;
      // A paragraph that speaks of placeholders, or a step in a text about programming.
      if (inRun && (programming || line.prose && line.index >= survey.firstProse && line.index <= survey.lastProse)) continue;
      yield* lineFindings(line);
    }
  },
};
