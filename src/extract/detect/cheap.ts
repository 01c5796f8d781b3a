import type { Verdict } from '../../article/result';
import { addressSigns } from './address-signs';
import { CHEAP_MODEL } from './cheap-model';
import { headSigns } from './head-signs';
import { logOdds, probability } from './model';
import { type PageSigns, reasonFor } from './reasons';
import { textSigns } from './text-signs';

/**
 * Is this page one article? The quick answer for auto-reader, from the live document: no copy, no Readability, no layout.
 * Never throws; a document that cannot be read is no article.
 * @param url the page's address
 */
export function detectCheaply(document: Document, url: string): Verdict {
  try {
    const signs = cheapSigns(document, url);
    const odds = logOdds(CHEAP_MODEL, signs);
    return { isArticle: odds > 0, score: probability(odds), reason: reasonFor(signs, odds > 0) };
  } catch {
    return { isArticle: false, score: 0, reason: 'unreadable-page' };
  }
}

/** What the model is given. Exported for its training. */
export function cheapSigns(document: Document, url: string): PageSigns {
  // Methods come from the prototype: a page can shadow those of its document with an element's name.
  const methods = Object.getPrototypeOf(document) as Document;
  const find = (selector: string): ArrayLike<Element> => methods.querySelectorAll.call(document, selector);
  const tags = (name: string): ArrayLike<Element> => methods.getElementsByTagName.call(document, name);
  return { ...addressSigns(url), ...headSigns(tags('meta'), find('script[type="application/ld+json" i]')), ...textSigns(find, tags) };
}
