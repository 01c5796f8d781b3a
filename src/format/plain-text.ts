import type { Article } from '../article/article';
import { blocksText } from './block-text';
import type { TableLayout } from './inline-text';
import { linkNotes } from './link-notes';
import { titleBlock } from './title-block';

export interface PlainTextOptions {
  /** Default `tabs`. */
  readonly tables?: TableLayout;
  /** Addresses of links as numbered notes under the text. Default false. */
  readonly links?: boolean;
}

/**
 * The article as plain text: section, headline, dek and dateline, the lead picture's caption, then the body, with an
 * empty line between blocks, "•" or numbers before list items, "> " before quotations, and tables as chosen.
 */
export function toPlainText(article: Article, { tables = 'tabs', links = false }: PlainTextOptions = {}): string {
  const { section, title, dek, dateline } = titleBlock(article);
  const notes = linkNotes(article);
  const lead = article.lead ? [article.lead] : [];
  const body = blocksText([...lead, ...article.body], { bare: false, lang: article.lang, tables, ...(links && { linkMark: notes.mark }) });
  const parts = [section, title, dek, dateline, body, notes.lines().join('\n')];
  return `${parts.filter((part) => part).join('\n\n')}\n`;
}
