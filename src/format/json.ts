import type { Article } from '../article/article';
import type { Ledger } from '../article/ledger';
import { bodyText } from './body-text';
import { remarkText } from './remark-text';
import { safeLines } from './safe-text';

/**
 * The article as JSON: its fields, `text` (the body's words alone), and the tree as `body`. `access` is the state as a
 * word with its reasons, in English, in `accessEvidence`; the lead picture's words are also at the top, as `caption` and `credit`.
 * @param ledger what was removed, to be told as well
 */
export function toJson(article: Article, ledger?: Ledger): string {
  const lead = article.lead;
  const first = lead?.pictures[0];
  const value = {
    version: article.version,
    url: article.url,
    title: article.title,
    dek: article.dek,
    section: article.section,
    byline: article.byline,
    authors: article.authors,
    siteName: article.siteName,
    publishedTime: article.publishedTime,
    modifiedTime: article.modifiedTime,
    lang: article.lang,
    dir: article.dir,
    access: article.access.state,
    accessEvidence: article.access.evidence.map(remarkText),
    sponsored: article.sponsored,
    lead,
    caption: lead?.caption ?? first?.caption ?? null,
    credit: lead?.credit ?? first?.credit ?? null,
    text: bodyText(article),
    body: article.body,
    sources: article.sources,
    ...(ledger ? { ledger } : {}),
  };
  return `${JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? safeLines(part) : part), 2)}\n`;
}
