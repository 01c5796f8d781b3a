import type { Page } from '../../page';
import { shortLinesSaying } from '../../rules-support/all-lines';
import { isThere, lineFindings } from '../../rules-support/boxes';
import type { Line } from '../../rules-support/line';
import { has, tokensIn } from '../../rules-support/phrases';
import { surveyOf, type Survey } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 60;

const CONTROLS = ['navigation.labels', 'media.labels', 'media.gallery', 'media.loading', 'comments.labels', 'share.counts'] as const;
const LABELS = [...CONTROLS, 'newsletter.labels', 'paywall.labels', 'consent.labels'] as const;

const isControl = (line: Line): boolean => has(line, ...CONTROLS);
const isLabel = (line: Line): boolean => has(line, ...LABELS);

/** A block of its own between paragraphs: neither a heading nor an entry of a list, a table, a caption or a quotation. */
const isBare = ({ around, prose }: Line): boolean => !prose && around.heading === 0 && !around.item && !around.table && !around.caption && !around.quote;

/** Whether it stands beside a label of its kind, or beside words that another rule took already: controls come in rows. */
function isInCompany(survey: Survey, line: Line, step: -1 | 1): boolean {
  const other = survey.lines[line.index + step];
  return other !== undefined && !other.prose && (!isThere(other) || isBare(other) && other.text.length <= LONGEST && isLabel(other));
}

/** Several words that are the whole of a block can hardly be chance; a single one may be a line of dialogue. */
const isTelling = (line: Line): boolean => isControl(line) && tokensIn(line).length >= 2 && !/[.!?:…]$/.test(line.text);

export const rule: Rule = {
  id: 'stray-labels',
  family: 'navigation',
  title: 'Stray words of buttons',
  reason: 'These are words of the page’s buttons and widgets that stand among the paragraphs.',
  mayTakeProse: false,
  *find(page: Page) {
    const survey = surveyOf(page);
    for (const line of shortLinesSaying(page, LONGEST, ...LABELS)) {
      if (!isBare(line)) continue;
      if (isTelling(line) || line.media > 0 || isInCompany(survey, line, -1) || isInCompany(survey, line, 1)) yield* lineFindings(line);
    }
  },
};
