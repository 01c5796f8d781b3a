import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import type { Article } from '../article/article';
import { footnoteIds } from './footnote-ids';
import { markdownBlocks, markdownFigure, paragraph, text } from './markdown-blocks';
import type { MarkdownContext } from './markdown-inline';
import { titleBlock } from './title-block';

export interface MarkdownOptions {
  /** With pictures, as links to where they lie; their captions stay in any case. Default true. */
  readonly images?: boolean;
}

/**
 * The article as GitHub Flavored Markdown. Made as a syntax tree and written by mdast-util-to-markdown, so that every
 * character which would mean something is escaped and a parser reads the same text back.
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  const context: MarkdownContext = { images: options.images ?? true, lang: article.lang, notes: footnoteIds(article) };
  const { section, title, dek, dateline } = titleBlock(article);
  const children: RootContent[] = [
    ...line(section),
    ...(title === null ? [] : [{ type: 'heading' as const, depth: 1 as const, children: text(title) }]),
    ...(dek === null ? [] : paragraph([{ type: 'emphasis', children: text(dek) }])),
    ...line(dateline),
    ...(article.lead ? markdownFigure(article.lead, context) : []),
    ...markdownBlocks(article.body, context),
  ];
  // Aligned columns grow with the square of a table and line up in one font only.
  return write({ type: 'root', children }, { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-', rule: '-', emphasis: '*' });
}

function line(value: string | null): RootContent[] {
  return value === null ? [] : paragraph(text(value));
}
