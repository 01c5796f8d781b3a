import type { VerdictCode } from '../../article/remark';
import type { AddressSigns } from './address-signs';
import type { HeadSigns } from './head-signs';
import type { TextSigns } from './text-signs';

export type PageSigns = AddressSigns & HeadSigns & TextSigns;

const NO: readonly (readonly [(signs: PageSigns) => boolean, VerdictCode])[] = [
  [s => s.run === 0 && s.paragraphs === 0 && s.links < 0.3, 'no-text'],
  [s => s.home === 1, 'front-page'],
  [s => s.productData === 1 && (s.prices > 0 || s.shopPath === 1 || s.product === 1), 'product-page'],
  [s => s.shopPath === 1 && s.prices > 0.3, 'shop-page'],
  [s => s.videoData === 1 && s.run < 0.7, 'video-page'],
  [s => s.paragraphs < 0.08, 'little-text'],
  [s => s.linksPerProse > 0.5, 'link-list'],
  [s => s.servicePath === 1 || s.businessData === 1, 'company-page'],
  [s => s.runShare < 0.45, 'many-pieces'],
];

const YES: readonly (readonly [(signs: PageSigns) => boolean, VerdictCode])[] = [
  [s => (s.articleData === 1 || s.ogArticle === 1) && s.run > 0.6, 'called-article'],
  [s => s.published === 1 && s.run > 0.6, 'dated-text'],
  [s => s.run > 0.6, 'one-text'],
];

/** Why, for a reader of the page: the plainest of the signs that point the same way as the answer. */
export function reasonFor(signs: PageSigns, isArticle: boolean): VerdictCode {
  const found = (isArticle ? YES : NO).find(([holds]) => holds(signs));
  return found?.[1] ?? (isArticle ? 'article' : 'no-article');
}
