import type { Page } from '../../page';
import { shortLinesSaying } from '../../rules-support/all-lines';
import { growBox, lineFindings } from '../../rules-support/boxes';
import { evidenceOf, weightOf } from '../../rules-support/evidence';
import type { Line } from '../../rules-support/line';
import { coverage, has, tokensIn } from '../../rules-support/phrases';
import { surveyOf, type Survey } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 420;
/** Characters below which a note about advertising is a label rather than a sentence of an article about it. */
const SHORT = 60;
const NAMES = new Set(['ad', 'ads', 'advert', 'advertisement', 'affiliate', 'disclosure', 'disclaimer', 'sponsor', 'sponsored', 'promo', 'notice']);

/** Characters of a note that is made of an advertisement's words alone. */
const NOTE = 100;
/** Words of such a note; fewer are a label or a term. */
const FEWEST = 3;
/** Characters of a page's statement about its links. */
const DISCLOSURE = 400;
const QUOTED = /^["'“„«‘「]/;

/** "Story continues below this advertisement", in whatever words: nothing else is said. */
const isNote = (line: Line): boolean => line.text.length <= NOTE && !line.around.item && tokensIn(line).length >= FEWEST && has(line, 'advertising.nouns') && coverage(line, 'advertising.words') >= 0.99 && !/[?]$/.test(line.text);

/** "We may earn a commission …": the page of itself, not a sentence about such pages. */
const isDisclosure = (line: Line): boolean => line.text.length <= DISCLOSURE && has(line, 'advertising.disclosures') && !QUOTED.test(line.text);

/** Backed by structure: not just another paragraph of the article. */
function isApart(page: Page, survey: Survey, line: Line): boolean {
  const evidence = evidenceOf(page, survey, line, NAMES);
  const emphasised = line.nodes.length === 1 && (line.nodes[0] as Element).querySelector?.('em, i, small') !== null;
  return weightOf(evidence) + Number(emphasised) >= (line.prose ? 2 : 1);
}

export const rule: Rule = {
  id: 'advertising',
  family: 'advertising',
  title: 'Advertising labels',
  reason: 'This label belongs to an advertisement, not to the article.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const line of shortLinesSaying(page, LONGEST, 'advertising.disclosures', 'advertising.labels', 'advertising.own', 'advertising.nouns', 'advertising.notes')) {
      if (line.around.heading === 1 || line.around.quote || line.around.table) continue;
      if (isDisclosure(line)) yield* lineFindings(line);
      else if (has(line, 'advertising.labels') || has(line, 'advertising.own') && line.text.length <= NOTE && !line.prose || isNote(line) && !line.around.heading || coverage(line, 'advertising.labels', 'advertising.notes') >= 0.99) {
        if (line.around.item && line.linkLength === line.text.length && page.protectedRun?.contains(line.holder)) continue;
        const box = growBox(survey, line.holder, ({ start, end }) => end - start === 1);
        if (box) yield { node: box.element }; else yield* lineFindings(line);
      } else if (has(line, 'advertising.notes') && (line.text.length <= SHORT || isApart(page, survey, line))) yield* lineFindings(line);
    }
  },
};
