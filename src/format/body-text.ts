import type { Article } from '../article/article';
import { blocksText } from './block-text';

/**
 * The body's words alone: no headline, dek, byline, captions or credits, no list or quote marks.
 * Blocks stand an empty line apart, list items and table rows on a line each. Ruby gives its base text without the
 * reading, so that a search or a word count meets each word once.
 */
export function bodyText(article: Article): string {
  return blocksText(article.body, { bare: true, lang: article.lang });
}
