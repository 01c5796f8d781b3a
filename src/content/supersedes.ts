import type { Extraction } from '../article/result';

/**
 * Whether what the page says by now is to be shown in place of what it said before. The page has the last word, also
 * where it takes text away: what it came to keep from this reader is not kept in view. Only a page that fell apart, or
 * became no article, does not take the text out of its reader's hands.
 */
export function supersedes(now: Extraction, shown: Extraction): boolean {
  if (now.article.body.length === 0) return false;
  if (!now.verdict.isArticle && now.article.access.state !== 'preview') return false;
  return JSON.stringify(now.article) !== JSON.stringify(shown.article);
}

/** Whether the page came to keep from this reader what it showed before: then nothing that a person did holds against it. */
export const withholds = (now: Extraction, shown: Extraction): boolean =>
  now.article.access.state === 'preview' && shown.article.access.state !== 'preview';
