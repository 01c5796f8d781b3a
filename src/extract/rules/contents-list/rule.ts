import { elementsBelow } from '../../page-text';
import type { Page } from '../../page';
import { shortLinesSaying } from '../../rules-support/all-lines';
import { linesOf } from '../../rules-support/boxes';
import { underLabel } from '../../rules-support/labelled';
import type { Line } from '../../rules-support/line';
import { has } from '../../rules-support/phrases';
import { surveyOf, type Box, type Survey } from '../../rules-support/survey';
import type { Finding, Rule } from '../rule';

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
function isOfContents(element: Element, counted: 'a' | 'li', fewest = FEWEST): boolean {
  let links = 0, all = 0;
  for (const { localName, href } of elementsBelow(element).map(each => ({ localName: each.localName, href: each.getAttribute('href') ?? '' }))) {
    if (localName === counted) all++;
    if (localName === 'a' && FRAGMENT.test(href)) links++;
  }
  return links >= fewest && links >= MOSTLY * all;
}

/** A list in a list is its part. */
function isWithinList(list: Element): boolean {
  for (let up = list.parentElement; up; up = up.parentElement) if (/^(?:ul|ol|nav)$/.test(up.localName)) return true;
  return false;
}

const comparable = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Lists whose links a script makes: their lines are the words of the page's headings. */
function headingRepeats(survey: Survey): (box: Box) => boolean {
  const headings = new Set(survey.lines.filter(line => line.around.heading > 1).map(line => comparable(line.text)));
  return box => {
    const lines = linesOf(survey, box).filter(line => line.around.heading === 0);
    const said = lines.filter(line => headings.has(comparable(line.text))).length;
    return said >= FEWEST && said >= MOSTLY * (box.end - box.start - 1);
  };
}

/** Whether a list that is no contents follows: the label then introduces what the text says itself. */
function introducesItems(survey: Survey, line: Line): boolean {
  const next = survey.lines[line.index + 1];
  return next !== undefined && next.around.item && next.linkLength === 0;
}

export const rule: Rule = {
  id: 'contents-list',
  family: 'contents',
  title: 'List of contents',
  reason: 'These links lead to parts of this very page.',
  mayTakeProse: false,
  *find(page) {
    yield* labelled(page);
    const survey = surveyOf(page);
    let lists = 0;
    for (const { element: list, kind } of survey.landmarks) {
      if (kind !== 'list' && kind !== 'nav') continue;
      const box = survey.box(list);
      if (!box || box.prose > 0 || box.end - box.start < FEWEST || !list.isConnected || box.linkDensity < LINKS || isWithinList(list)) continue;
      if (++lists > MOST_LISTS) break;
      if (isOfContents(list, 'li') && !NOTES.test(list.textContent ?? '')) yield { node: list };
    }
  },
};

function* labelled(page: Page): Generator<Finding> {
  const survey = surveyOf(page);
  let until = 0, labels = 0, repeats: ((box: Box) => boolean) | null = null;
  for (const line of shortLinesSaying(page, LONGEST, 'contents.sure', 'contents.labels')) {
    if (line.index < until || line.prose || line.around.heading === 1 || line.around.quote) continue;
    const sure = has(line, 'contents.sure');
    if (++labels > MOST_LABELS) break;
    const isSaidAgain = repeats ??= headingRepeats(survey);
    const isList = (box: Box): boolean => box.prose === 0 && box.length <= BIGGEST && (box.linkDensity >= HALF && isOfContents(box.element, 'a') || isSaidAgain(box));
    const findings = [...underLabel(survey, line, { box: isList, beside: box => isList(box) || box.prose === 0 && box.linkDensity >= LINKS && isOfContents(box.element, 'a', 1), lead: 1 })];
    const isListed = findings.length > 1 || findings.some(({ node }) => node.nodeType === 1 && survey.box(node as Element) !== null && isList(survey.box(node as Element) as Box));
    if (!isListed && !(line.index < survey.firstProse && line.around.section) && !(sure && !introducesItems(survey, line))) continue;
    yield* findings;
    until = line.index + 1;
  }
}
