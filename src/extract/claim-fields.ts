import type { FieldName } from '../article/article';
import type { LedgerBook } from './ledger';
import type { Metadata } from './metadata/types';
import { findEntries } from './normalise/entries';
import type { Page } from './page';
import { coverageOf } from './rules-support/phrases';

const VALUE: Readonly<Partial<Record<FieldName, (metadata: Metadata) => string>>> = {
  title: m => m.title,
  dek: m => m.dek ?? '',
  section: m => m.section ?? '',
  byline: m => m.authors.join(', '),
};

/** Weight from which an element holds more than a field. */
const LONGEST = 600;

/** Share of a line's words that tell when and by whom, from which the line is a date rather than a sentence with one in it. */
const DATED = 0.6;

/** Whether a line with the date tells something else: "Agnes Tarn, gatekeeper, born 3 May 1931; died 2 November 2026". */
function saysMore(node: Element, { authors }: Metadata): boolean {
  const text = node.textContent ?? '';
  return !authors.some(name => text.includes(name)) && coverageOf(text, 'dates.words', 'author.by', 'author.readTime', 'author.sources') < DATED;
}

/**
 * Takes the elements out that show the headline, dek, section, byline and date, because the reader shows these over the
 * text. The first of each field is claimed; further ones are repeats and are written down as such.
 */
export function claimFields(page: Page, ledger: LedgerBook): void {
  const claimed = new Set<FieldName>();
  // The times of a live page's entries are its entries' own, not the page's date.
  const entryTimes = new Set(findEntries(page.body).values());
  for (const { field, node } of page.metadata.shown) {
    if (entryTimes.has(node) || node.closest('blockquote, figure') || page.stats(node).weight > LONGEST || (page.protectedRun && node.contains(page.protectedRun))) continue;
    if (field === 'publishedTime' && page.protectedRun?.contains(node) && saysMore(node, page.metadata)) continue;
    const cause = { rule: 'shown-above', family: 'header', reason: 'The reader shows this above the text.' } as const;
    ledger.claim(node, field, claimed.has(field) ? '' : (VALUE[field]?.(page.metadata) ?? ''), cause);
    claimed.add(field);
  }
}
