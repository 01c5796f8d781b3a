import { shortLines } from '../../rules-support/all-lines';
import { underLabel } from '../../rules-support/labelled';
import { has } from '../../rules-support/phrases';
import { surveyOf, type Box } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 60;
/** Links to this page from which a list is one of contents. */
const FEWEST = 3;
const MOSTLY = 0.8;
const LINKS = 0.8, HALF = 0.5;
const BIGGEST = 6000;
/** Footnotes lead back into the text too. */
const NOTES = /[↩↑^]/;

/** Links within the element that lead to a part of this page. */
function fragments(element: Element): number {
  let found = 0;
  for (const link of element.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^#[^\s]/.test(href) && !/^#(?:cite|fn|ref|note)/i.test(href)) found++;
  }
  return found;
}

export const rule: Rule = {
  id: 'contents-list',
  family: 'contents',
  title: 'List of contents',
  reason: 'These links lead to parts of this very page.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    let until = 0;
    for (const [line] of shortLines(page, LONGEST)) {
      if (line.index < until || line.prose || line.around.heading === 1 || !has(line, 'contents.labels')) continue;
      const isList = (box: Box): boolean => box.prose === 0 && box.length <= BIGGEST && box.linkDensity >= HALF && fragments(box.element) >= FEWEST && fragments(box.element) >= box.element.querySelectorAll('a').length * MOSTLY;
      const findings = [...underLabel(survey, line, { box: isList, beside: isList, lead: 1 })];
      const lists = findings.some(({ node }) => node.nodeType === 1 && fragments(node as Element) >= FEWEST);
      if (!lists && !(line.index < survey.firstProse && line.around.section)) continue;
      yield* findings;
      until = line.index + 1;
    }
    for (const { element: list, kind } of survey.landmarks) {
      if (kind !== 'list' && kind !== 'nav') continue;
      const box = survey.box(list);
      if (!box || box.prose > 0 || box.end - box.start < FEWEST || !list.isConnected || list.parentElement?.closest('ul, ol, nav')) continue;
      const links = fragments(list);
      if (links >= FEWEST && links >= MOSTLY * list.querySelectorAll('li').length && box.linkDensity >= LINKS && !NOTES.test(list.textContent ?? '')) yield { node: list };
    }
  },
};
