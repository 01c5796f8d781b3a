import type { Article } from '../article/article';
import type { Passage } from '../article/passage';
import type { CopyRequest } from '../article/result';
import { asSeen, type Shown } from './as-seen';
import { toHtmlFragment } from './html';
import type { TableLayout } from './inline-text';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';
import { DEFAULT_SOURCE, toQuotation } from './quotation';

/** How a person wants copies and files to be. */
export interface CopyOptions {
  readonly shown: Shown;
  readonly tables: TableLayout;
  /** Links as notes under a plain text. */
  readonly links: boolean;
  readonly frontMatter: boolean;
  /** Template of a quotation's source line; '' for Galley's own. */
  readonly source: string;
}

export interface CopyContent {
  readonly plain: string;
  /** Null: text alone, so that editors paste the source as it is. */
  readonly html: string | null;
}

/**
 * What a copy puts on the clipboard: the article as it is seen, or a passage of it. It never ends with a line end: at a
 * terminal that would run what was pasted.
 */
export function copyContent(whole: Article, request: CopyRequest, options: CopyOptions): CopyContent {
  const { plain, html } = flavours(whole, request, options);
  return { plain: plain.trimEnd(), html };
}

function flavours(whole: Article, { format, passage }: CopyRequest, options: CopyOptions): CopyContent {
  const article = asSeen(passage === null ? whole : passageOf(whole, passage), options.shown);
  const { tables, links } = options;
  switch (format) {
    case 'rich':
      return { plain: toPlainText(article, { tables, links }), html: toHtmlFragment(article) };
    case 'plain':
      return { plain: toPlainText(article, { tables, links }), html: null };
    case 'markdown':
      return { plain: toMarkdown(article, { frontMatter: options.frontMatter && passage === null }), html: null };
    case 'html':
      return { plain: toHtmlFragment(article), html: null };
    case 'quote': {
      const around = { before: passage?.before ?? '', after: passage?.after ?? '' };
      return toQuotation(whole, { blocks: article.body, passage: around, source: options.source || DEFAULT_SOURCE });
    }
  }
}

/** The passage alone, in the article's language and direction. */
function passageOf(article: Article, { blocks }: Passage): Article {
  return { ...article, title: '', dek: null, section: null, byline: null, publishedTime: null, lead: null, body: blocks };
}
