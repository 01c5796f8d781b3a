import type { Extraction, Verdict } from '../article/result';
import { extractDump } from '../extract/dump/extract-dump';
import { extract } from '../extract/extract';
import { remarkText } from '../format/remark-text';
import { embedPictures } from './embed-pictures';
import { inputKind } from './input-kind';
import { refuseHugeText } from './limits';
import { emptyDocument, loadPage } from './load-page';

export type { Access, Article } from '../article/article';
export type { Block } from '../article/block';
export type { Inline } from '../article/inline';
export type { Family, Ledger, LedgerEntry, Refusal } from '../article/ledger';
export type { Remark } from '../article/remark';
export type { Verdict } from '../article/result';
export { bodyText } from '../format/body-text';
export { toHtml } from '../format/html';
export { toJson } from '../format/json';
export { toMarkdown } from '../format/markdown';
export { toPlainText } from '../format/plain-text';
export { remarkText } from '../format/remark-text';

export interface CleanOptions {
  /** The page's address: relative links and pictures stand on it. */
  readonly url?: string | undefined;
  /** Gives a picture that is at hand, as a data: address, by the address that the page has for it; null where it is not. */
  readonly picture?: ((address: string) => string | null) | undefined;
}

/** What `clean` gives. Evidence of access is in codes; `remarkText` has a sentence for each. */
export interface Cleaned extends Omit<Extraction, 'verdict' | 'doubts'> {
  /** `reason` is an English sentence, `code` the same for programs. */
  readonly verdict: Omit<Verdict, 'reason'> & { readonly reason: string; readonly code: Verdict['reason'] };
  /** Real doubts about completeness, in English; mostly none. */
  readonly doubts: readonly string[];
}

/**
 * Takes the article out of a saved page, or out of plain text that was copied from one.
 * Nothing is loaded and no script of the page runs.
 *
 * @param html the page's source, or the text
 * @returns the article, the ledger of everything else that the page shows, whether it is an article at all, and any doubts
 * @throws Error with a message of one line for input that is no page: JSON, a feed, a page of absurd size or depth
 */
export function clean(html: string, options: CleanOptions = {}): Cleaned {
  const { verdict, doubts, ...rest } = read(html, options);
  return {
    ...rest,
    verdict: { ...verdict, reason: remarkText({ code: verdict.reason, values: [] }), code: verdict.reason },
    doubts: doubts.map((code) => remarkText({ code, values: [] })),
  };
}

function read(html: string, { url: address, picture }: CleanOptions): Extraction {
  const url = address ?? null;
  if (inputKind(html) === 'page') {
    const page = loadPage(html);
    if (picture) embedPictures(page, picture);
    return extract(page, { url });
  }
  refuseHugeText(html);
  return extractDump(html, emptyDocument(), url);
}
