import { elementsBelow } from '../../page-text';
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
/** Labels and lists of links of one page that are looked into. */
const MOST_LABELS = 8, MOST_LISTS = 150;
/** A place on this page that is no note. */
const FRAGMENT = /^#(?!cite|fn|ref|note)\S/i;
/** Footnotes lead back into the text too. */
const NOTES = /[↩↑^]/;

/** Whether most of an element's links, or of its items, lead to parts of this page. */
function isOfContents(element: Element, counted: 'a' | 'li'): boolean {
  let links = 0, all = 0;
  for (const { localName, href } of elementsBelow(element).map(each => ({ localName: each.localName, href: each.getAttribute('href') ?? '' }))) {
    if (localName === counted) all++;
    if (localName === 'a' && FRAGMENT.test(href)) links++;
  }
  return links >= FEWEST && links >= MOSTLY * all;
}

/** A list in a list is its part. */
function isWithinList(list: Element): boolean {
  for (let up = list.parentElement; up; up = up.parentElement) if (/^(?:ul|ol|nav)$/.test(up.localName)) return true;
  return false;
}

export const rule: Rule = {
  id: 'contents-list',
  family: 'contents',
  title: 'List of contents',
  reason: 'These links lead to parts of this very page.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    let until = 0, labels = 0, lists = 0;
    for (const [line] of shortLines(page, LONGEST)) {
      if (line.index < until || line.prose || line.around.heading === 1 || !has(line, 'contents.labels')) continue;
      if (++labels > MOST_LABELS) break;
      const isList = (box: Box): boolean => box.prose === 0 && box.length <= BIGGEST && box.linkDensity >= HALF && isOfContents(box.element, 'a');
      const findings = [...underLabel(survey, line, { box: isList, beside: isList, lead: 1 })];
      const isListed = findings.some(({ node }) => node.nodeType === 1 && isOfContents(node as Element, 'a'));
      if (!isListed && !(line.index < survey.firstProse && line.around.section)) continue;
      yield* findings;
      until = line.index + 1;
    }
    for (const { element: list, kind } of survey.landmarks) {
      if (kind !== 'list' && kind !== 'nav') continue;
      const box = survey.box(list);
      if (!box || box.prose > 0 || box.end - box.start < FEWEST || !list.isConnected || box.linkDensity < LINKS || isWithinList(list)) continue;
      if (++lists > MOST_LISTS) break;
      if (isOfContents(list, 'li') && !NOTES.test(list.textContent ?? '')) yield { node: list };
    }
  },
};
