import { findEntries } from '../../normalise/entries';
import type { Page } from '../../page';
import { shortLines } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import type { Line } from '../../rules-support/line';
import { begins, coverage, coverageOf, has } from '../../rules-support/phrases';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 140;
const MOSTLY = 0.99;
/** Share of a byline's words that are its own: names, dates, "by". */
const NAMED = 0.7;

/** Nothing but a date, or a reading time. */
function isTime(line: Line, outside: boolean): boolean {
  if (has(line, 'author.readTime') && coverage(line, 'author.readTime', 'dates.words') >= 0.6 && line.text.length <= 60) return true;
  if (!/\p{Nd}/u.test(line.text) || /[$€£¥%]/.test(line.text) || line.around.heading > 1 && !outside || line.around.item && !outside) return false;
  return coverage(line, 'dates.words', 'author.by') >= MOSTLY && (DATE.test(line.text) || outside && /\p{L}{3}/u.test(line.text) && line.text.length <= 20);
}

/** A year, a clock time, or numbers parted as dates are. */
const DATE = /\b(?:19|20)\d\d\b|\d{1,2}[:h]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|[年月日년월일]|[\u0660-\u0669]{4}|[\u06f0-\u06f9]{4}|[\u0966-\u096f]{4}|[\u0e50-\u0e59]{4}|\bago\b|\bvor\b|\bhace\b|\bil y a\b/;

/** "By" and the authors' names, with a date or a job title at most. */
function isByline(page: Page, line: Line): boolean {
  if (!page.metadata.authors.length || line.text.length > 120 || /^\d+[.)]/.test(line.text)) return false;
  let rest = line.text.toLowerCase();
  let found = false;
  for (const name of page.metadata.authors) {
    const at = rest.indexOf(name.toLowerCase());
    if (at < 0 || !name) continue;
    found = true;
    rest = `${rest.slice(0, at)} ${rest.slice(at + name.length)}`;
  }
  if (!found) return false;
  if (!/[\p{L}\p{N}]/u.test(rest)) return true;
  return (begins(line, 'author.by') || rest.length <= 40) && coverageOf(rest, 'dates.words', 'author.by', 'author.sources', 'author.readTime', 'share.words') >= NAMED;
}

export const rule: Rule = {
  id: 'byline',
  family: 'repeat',
  title: 'Byline, date and reading time',
  reason: 'Who wrote it and when is shown above the text already.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    const entryTimes = new Set(findEntries(page.body).values());
    for (const line of shortLines(page, LONGEST)) {
      if (line.prose || line.around.quote || line.around.table || line.around.caption || line.around.heading === 1) continue;
      if (entryTimes.size && line.nodes.some(node => node.nodeType === 1 && entryTimes.has(node as Element))) continue;
      const outside = !(page.protectedRun?.contains(line.holder) ?? false);
      const edge = outside || line.index <= survey.firstProse + 1 || line.index > survey.lastProse;
      if (!edge) continue;
      if (isTime(line, outside || line.index < survey.firstProse) || isByline(page, line)) yield* lineFindings(line);
    }
  },
};
