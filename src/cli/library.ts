import type { Extraction } from '../article/result';
import { extractDump } from '../extract/dump/extract-dump';
import { extract } from '../extract/extract';
import { inputKind } from './input-kind';
import { refuseHugeText } from './limits';
import { emptyDocument, loadPage } from './load-page';

export type { Access, Article } from '../article/article';
export type { Block } from '../article/block';
export type { Inline } from '../article/inline';
export type { Family, Ledger, LedgerEntry, Refusal } from '../article/ledger';
export type { Extraction, Verdict } from '../article/result';
export { bodyText } from '../format/body-text';
export { toHtml } from '../format/html';
export { toJson } from '../format/json';
export { toMarkdown } from '../format/markdown';
export { toPlainText } from '../format/plain-text';

export interface CleanOptions {
  /** The page's address: relative links and pictures stand on it. */
  readonly url?: string | undefined;
}

/**
 * Takes the article out of a saved page, or out of plain text that was copied from one.
 * Nothing is loaded and no script of the page runs.
 *
 * @param html the page's source, or the text
 * @returns the article, the ledger of everything else that the page shows, whether it is an article at all, and any doubts
 * @throws Error with a message of one line for input that is no page: JSON, a feed, a page of absurd size or depth
 */
export function clean(html: string, options: CleanOptions = {}): Extraction {
  const url = options.url ?? null;
  if (inputKind(html) === 'page') return extract(loadPage(html), { url });
  refuseHugeText(html);
  return extractDump(html, emptyDocument(), url);
}
