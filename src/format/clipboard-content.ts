import type { Article } from '../article/article';
import type { CopyFormat } from '../article/result';
import { toHtmlFragment } from './html';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';

/** What a copy in that format puts on the clipboard; `html` null: text alone, so that editors paste the source as it is. */
export function clipboardContent(article: Article, format: CopyFormat): { readonly plain: string; readonly html: string | null } {
  switch (format) {
    case 'rich':
      return { plain: toPlainText(article), html: toHtmlFragment(article) };
    case 'plain':
      return { plain: toPlainText(article), html: null };
    case 'markdown':
      return { plain: toMarkdown(article), html: null };
    case 'html':
      return { plain: toHtmlFragment(article), html: null };
  }
}
