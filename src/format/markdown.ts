import type { RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, toMarkdown as write } from 'mdast-util-to-markdown';
import type { Article } from '../article/article';
import { footnoteIds } from './footnote-ids';
import { frontMatter } from './front-matter';
import { markdownBlocks, markdownFigure, paragraph, text } from './markdown-blocks';
import type { MarkdownContext } from './markdown-inline';
import { titleBlock } from './title-block';

export interface MarkdownOptions {
  /** YAML before the text, as static site generators and note-taking programs read it. Default false. */
  readonly frontMatter?: boolean;
}

/**
 * The article as GitHub Flavored Markdown. Made as a syntax tree and written by mdast-util-to-markdown, so that every
 * character which would mean something is escaped and a parser reads the same text back.
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  const context: MarkdownContext = { lang: article.lang, notes: footnoteIds(article) };
  const { section, title, dek, dateline } = titleBlock(article);
  const children: RootContent[] = [
    ...line(section),
    ...(title === null ? [] : [{ type: 'heading' as const, depth: 1 as const, children: text(title) }]),
    ...(dek === null ? [] : paragraph([{ type: 'emphasis', children: text(dek) }])),
    ...line(dateline),
    ...(article.lead ? markdownFigure(article.lead) : []),
    ...markdownBlocks(article.body, context),
  ];
  // Aligned columns grow with the square of a table and line up in one font only. A rule of dashes at the top would be
  // front matter to many programs.
  const markdown = write({ type: 'root', children }, { extensions: [gfmToMarkdown({ tablePipeAlign: false }), { handlers: { text: written } }], bullet: '-', rule: '*', emphasis: '*' });
  return (options.frontMatter ? frontMatter(article) : '') + markdown;
}

/** "\\<" is no tag to CommonMark; there are programs that take it for one all the same, and none that so take "&lt;". */
const written: Handle = (node: Text, parent, state, info) =>
  defaultHandlers.text(node, parent, state, info).replace(/\\([\s\S])/gu, (pair, char) => (char === '<' ? '&lt;' : pair));

function line(value: string | null): RootContent[] {
  return value === null ? [] : paragraph(text(value));
}
