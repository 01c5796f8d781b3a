import type { AddressSigns } from './address-signs';
import type { HeadSigns } from './head-signs';
import type { TextSigns } from './text-signs';

export type PageSigns = AddressSigns & HeadSigns & TextSigns;

const NO: readonly (readonly [(signs: PageSigns) => boolean, string])[] = [
  [s => s.run === 0 && s.paragraphs === 0 && s.links < 0.3, 'There is hardly any text on this page.'],
  [s => s.home === 1, 'This looks like a front page: many headlines, none with its text.'],
  [s => s.productData === 1 && (s.prices > 0 || s.shopPath === 1 || s.product === 1), 'This looks like a product page: it sells something rather than telling a story.'],
  [s => s.shopPath === 1 && s.prices > 0.3, 'This looks like a shop: it lists things and prices.'],
  [s => s.videoData === 1 && s.run < 0.7, 'This looks like a video page: there is little to read on it.'],
  [s => s.paragraphs < 0.08, 'There is too little connected text here for an article.'],
  [s => s.linksPerProse > 0.5, 'This looks like a list of links to other pages.'],
  [s => s.servicePath === 1 || s.businessData === 1, 'This looks like a page about a company and its services.'],
  [s => s.runShare < 0.45, 'The text here is in many separate pieces, as on an overview page.'],
];

const YES: readonly (readonly [(signs: PageSigns) => boolean, string])[] = [
  [s => (s.articleData === 1 || s.ogArticle === 1) && s.run > 0.6, 'The page calls itself an article, and most of its text is in one place.'],
  [s => s.published === 1 && s.run > 0.6, 'The page has a date of publication, and most of its text is in one place.'],
  [s => s.run > 0.6, 'Most of the text here is in one place, under one headline.'],
];

/** One sentence for a reader of the page: the plainest of the signs that point the same way as the answer. */
export function reasonFor(signs: PageSigns, isArticle: boolean): string {
  const found = (isArticle ? YES : NO).find(([holds]) => holds(signs));
  return found?.[1] ?? (isArticle ? 'This page looks like one article.' : 'This does not look like a page with one article.');
}
