import type { Article } from '../article/article';
import type { Block } from '../article/block';
import { blocksText } from './block-text';
import { footnoteIds } from './footnote-ids';
import { htmlBlocks } from './html-blocks';
import { webContext } from './html';
import { element, escaped, joined } from './html-writer';
import { fillTemplate } from './template';
import { templateValues } from './template-values';
import { type Passage, textFragmentUrl } from './text-fragment';

/** Who, what, where, when, and the address that leads to the words. */
export const DEFAULT_SOURCE = '— [{author}, ]“{title}”[, {site}][, {date}][ {link}]';

export interface Quotation {
  /** The quoted blocks, partial ones cut to what is quoted. */
  readonly blocks: readonly Block[];
  /** The words around them, for an address that leads there. */
  readonly passage: Omit<Passage, 'quoted'>;
  /** Template of the source line. */
  readonly source: string;
}

/**
 * Words of an article with their source: in plain text between “quotation marks” or, where they are several blocks,
 * after "> ", then the source line. In HTML a block quotation whose source line is the link.
 */
export function toQuotation(article: Article, { blocks, passage, source }: Quotation): { readonly plain: string; readonly html: string } {
  const style = { bare: false, lang: article.lang };
  const quoted = blocks.map((block) => blocksText([block], { bare: true, lang: article.lang }));
  const values = templateValues(article);
  const link = values.url === '' ? '' : textFragmentUrl(values.url, { ...passage, quoted });
  const [only] = blocks;
  const text = blocksText(blocks, style);
  const words = blocks.length === 1 && only?.kind === 'paragraph' ? `“${text.replace(/^[“"„«]|[”"“»]$/gu, '')}”` : text.replace(/^(?=.)/gmu, '> ').replace(/^$/gmu, '>');
  // The link is the line itself there, so its address is not spelled out.
  const line = escaped(fillTemplate(source, { ...values, link: '', url: '' }));
  const context = { ...webContext(article), notes: footnoteIds({ ...article, body: blocks }) };
  return {
    plain: `${[words, fillTemplate(source, { ...values, link })].filter((part) => part !== '').join('\n')}\n`,
    html: joined([
      element('blockquote', { cite: link || null, lang: article.lang, dir: article.dir === 'rtl' ? 'rtl' : null }, htmlBlocks(blocks, context)),
      element('p', {}, link === '' ? line : element('a', { href: link }, line)),
    ], '\n'),
  };
}
