import type { Verdict } from '../../article/result';

/**
 * Is this page one article? The quick answer for auto-reader, from the live document: no copy, no Readability, no layout.
 * Never throws; a document that cannot be read is no article.
 * @param url the page's address
 */
export function detectCheaply(_document: Document, _url: string): Verdict {
  return { isArticle: false, score: 0, reason: 'Nothing was looked at yet.' };
}
