import type { Article } from '../article/article';
import { dateText } from './moment-text';
import { withoutTracking } from './outgoing-link';
import { safeLine } from './safe-text';
import type { TemplateValues } from './template';

/** @param link where the words stand: the page's address with a text fragment, or '' */
export function templateValues(article: Pick<Article, 'title' | 'byline' | 'siteName' | 'section' | 'publishedTime' | 'lang' | 'url'>, link = ''): TemplateValues {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(article.publishedTime ?? '')?.[0] ?? '';
  const url = article.url === null ? '' : withoutTracking(article.url);
  return {
    title: line(article.title),
    author: line(article.byline),
    site: line(article.siteName) || hostOf(url),
    section: line(article.section),
    date: dateText(article.publishedTime, article.lang) ?? '',
    day,
    year: day.slice(0, 4),
    url,
    link: link || url,
  };
}

function line(text: string | null): string {
  return text === null ? '' : safeLine(text).trim();
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
}
