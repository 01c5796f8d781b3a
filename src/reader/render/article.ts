import van from 'vanjs-core';
import type { Article } from '../../article/article';
import type { ReaderPlace } from '../types';
import { renderHeader } from './article-header';
import { renderBlock } from './blocks';
import type { RenderContext } from './context';
import { renderFigure } from './figure';
import { footnoteMarks } from './footnote-marks';
import { renderInline } from './inlines';

const { article: articleTag, div } = van.tags;

/**
 * The article as elements, in its own language and direction. Built node by node: no word of it is ever parsed.
 *
 * @param leadAtOnce whether the lead picture is fetched before it is in view; never, where pictures are switched off
 */
export function renderArticle(article: Article, place: ReaderPlace, leadAtOnce = true): HTMLElement {
  const context: RenderContext = {
    place,
    url: article.url,
    lang: article.lang,
    footnotes: footnoteMarks(article.body),
    blocks: (children) => children.map((child) => renderBlock(child, context)),
    inlines: (children) => children.map((child) => renderInline(child, context)),
  };
  const element = articleTag(
    { class: 'galley-article', dir: article.dir },
    renderHeader(article),
    article.lead === null ? null : div({ class: 'galley-lead' }, renderFigure(article.lead, leadAtOnce ? 'eager' : 'lazy')),
    div({ class: 'galley-body' }, context.blocks(article.body)),
  );
  if (article.lang !== null) element.lang = article.lang;
  if (article.title !== '') element.setAttribute('aria-labelledby', 'galley-title');
  return element;
}
