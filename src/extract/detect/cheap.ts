import { addressSigns } from './address-signs';
import { CHEAP_MODEL } from './cheap-model';
import { headSigns } from './head-signs';
import { logOdds } from './model';
import type { PageSigns } from './reasons';
import { textSigns } from './text-signs';

/**
 * Is this page one article? The quick answer for auto-reader, from the live document: no copy, no Readability, no layout.
 * Never throws; a document that cannot be read is no article. Nobody reads why: that is told with the full answer.
 * @param url the page's address
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  try {
    return logOdds(CHEAP_MODEL, cheapSigns(document, url)) > 0;
  } catch {
    return false;
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
