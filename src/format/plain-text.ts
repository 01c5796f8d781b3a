import type { Article } from '../article/article';
import { blocksText } from './block-text';
import { titleBlock } from './title-block';

/**
 * The article as plain text: section, headline, dek and dateline, the lead picture's caption, then the body, with an
 * empty line between blocks, "•" or numbers before list items, "> " before quotations, and tabs between table cells.
 */
export function toPlainText(article: Article): string {
  const { section, title, dek, dateline } = titleBlock(article);
  const lead = article.lead ? [article.lead] : [];
  const parts = [section, title, dek, dateline, blocksText([...lead, ...article.body], { bare: false, lang: article.lang })];
  return `${parts.filter((part) => part).join('\n\n')}\n`;
}
