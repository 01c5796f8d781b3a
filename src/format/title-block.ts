import type { Article } from '../article/article';
import { dateText } from './moment-text';
import { safeLine } from './safe-text';

/** What stands over the body in every format; absent parts are null, and every string is safe to paste. */
export interface TitleBlock {
  readonly section: string | null;
  readonly title: string | null;
  readonly dek: string | null;
  /** Byline and date in one line. */
  readonly dateline: string | null;
}

export function titleBlock(article: Article): TitleBlock {
  const dateline = [article.byline, dateText(article.publishedTime, article.lang)].filter((part) => part).join(' · ');
  return {
    section: line(article.section),
    title: line(article.title),
    dek: line(article.dek),
    dateline: line(dateline),
  };
}

function line(text: string | null): string | null {
  return text ? safeLine(text).trim() || null : null;
}
