import { ALL_SHOWN, asSeen } from '../format/as-seen';
import { toEpub } from '../format/epub';
import { toHtml } from '../format/html';
import { toJson } from '../format/json';
import { toMarkdown } from '../format/markdown';
import { toPlainText } from '../format/plain-text';
import { ledgerReport } from './ledger-report';
import type { Cleaned } from './library';
import type { Format, Writing } from './options';

/** What files of a format end in. */
export const ENDING: Readonly<Record<Format, string>> = { text: 'txt', markdown: 'md', html: 'html', json: 'json', epub: 'epub' };

/** The article in the format that was asked for, or the account of what was left out. */
export function writeArticle({ article: whole, ledger }: Cleaned, { as, ledger: withLedger, frontMatter, tables, links }: Writing): string | Uint8Array {
  const article = asSeen(whole, ALL_SHOWN);
  if (as === 'json') return toJson(article, withLedger ? ledger : undefined);
  if (withLedger) return ledgerReport(ledger);
  switch (as) {
    case 'text':
      return toPlainText(article, { tables, links });
    case 'markdown':
      return toMarkdown(article, { frontMatter });
    case 'html':
      return toHtml(article);
    case 'epub':
      return toEpub(article, { now: new Date() });
  }
}
