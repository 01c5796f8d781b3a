import { stringify } from 'yaml';
import type { Article } from '../article/article';
import { withoutTracking } from './outgoing-link';
import { safeLine } from './safe-text';

/**
 * What is known of the article as YAML between two lines of dashes. Every value stands in double quotes, so that no
 * reader of YAML 1.1 or 1.2 takes "no", "1:30" or "*x" for anything but text, and none can end the block.
 */
export function frontMatter(article: Article): string {
  const authors = article.authors.map(line).filter((author) => author !== null);
  const fields = {
    title: line(article.title),
    description: line(article.dek),
    author: authors.length > 0 ? authors : null,
    site: line(article.siteName),
    section: line(article.section),
    published: line(article.publishedTime),
    modified: line(article.modifiedTime),
    url: article.url === null ? null : withoutTracking(article.url),
    lang: line(article.lang),
    access: article.access.state === 'preview' ? 'preview' : null,
    sponsored: article.sponsored ? true : null,
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  if (Object.keys(known).length === 0) return '';
  const yaml = stringify(known, { version: '1.1', defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  return `---\n${yaml}---\n\n`;
}

function line(text: string | null): string | null {
  return text === null ? null : safeLine(text).trim() || null;
}
