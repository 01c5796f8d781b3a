import type { Article } from '../article/article';
import type { Block } from '../article/block';
import { inlineText } from './inline-text';
import { safeLine } from './safe-text';

/** A place in the article that a book's table of contents leads to. */
export interface BookPart {
  readonly id: string;
  readonly title: string;
}

/** Ids of subheads in reading order, by block: in the list of contents and in the text they must be the same. */
export function partIds(article: Article): ReadonlyMap<Block, string> {
  const heads: Block[] = [];
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'heading' || block.kind === 'section') heads.push(block);
      if (block.kind === 'section') visit(block.children);
    }
  };
  visit(article.body);
  return new Map(heads.map((block, at) => [block, `part-${at + 1}`]));
}

export function bookParts(article: Article): BookPart[] {
  return [...partIds(article)].flatMap(([block, id]) => {
    const words = block.kind === 'heading' ? block.children : block.kind === 'section' ? block.title : [];
    const title = safeLine(inlineText(words, { bare: true, lang: article.lang })).trim();
    return title === '' ? [] : [{ id, title }];
  });
}
