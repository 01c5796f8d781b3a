import type { Extraction } from '../../src/article/result';
import { wordsOf } from '../../src/extract/normalise/tree-text';

/** How often each letter and digit occurs. Words may be cut apart or joined by mark-up; their letters cannot. */
export function letters(text: string, into = new Map<string, number>()): Map<string, number> {
  for (const letter of text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []) into.set(letter, (into.get(letter) ?? 0) + 1);
  return into;
}

/** What the account of a page does not explain. */
export interface Imbalance {
  /** Letters of the article's body and of the ledger that the page does not show (that often). */
  readonly invented: number;
  /** Letters of the page that are neither in the body, nor in the ledger, nor in a field that is shown over the body. */
  readonly lost: number;
}

/**
 * Holds a page against what became of it: each letter shown is in the article or in the ledger, once.
 * @param shown the rendered text of the page's snapshot, taken before the engine worked on it
 */
export function imbalance(shown: string, { article, ledger }: Extraction): Imbalance {
  const page = letters(shown);
  const body = [...wordsOf(article.body), ...wordsOf(article.lead ? [article.lead] : []), ...ledger.entries.map(entry => entry.text)];
  const used = letters(body.join(' '));
  const fields = letters([article.title, article.dek, article.section, article.byline, article.siteName].join(' '));
  let invented = 0, lost = 0;
  for (const [letter, count] of used) invented += Math.max(0, count - (page.get(letter) ?? 0));
  for (const [letter, count] of page) lost += Math.max(0, count - (used.get(letter) ?? 0) - (fields.get(letter) ?? 0));
  return { invented, lost };
}
