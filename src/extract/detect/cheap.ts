import { addressSigns } from './address-signs';
import { CHEAP_MODEL } from './cheap-model';
import { headSigns } from './head-signs';
import { logOdds } from './model';
import type { PageSigns } from './reasons';
import { type SearchedSigns, classSigns, plainSigns, sharingSign } from './text-signs';

/** Log odds within which two orders of adding them up can differ. */
const ROUNDING = 1e-6;

/**
 * Is this page one article? The quick answer for auto-reader, from the live document: no copy, no Readability, no layout.
 * The page is looked through only as long as what is not known yet could change the answer.
 * Never throws; a document that cannot be read is no article. Nobody reads why: that is told with the full answer.
 * @param url the page's address
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  try {
    const { find, tags } = access(document);
    const prices = mostPrices(tags), plain = { ...atOnce(url, find, tags), ...NOTHING }, first = settled(plain, { sharing: 1, fewDates: 1, cart: 1, prices });
    if (first !== null) return first;
    const shared = { ...plain, sharing: sharingSign(find) };
    return settled(shared, { sharing: 0, fewDates: 1, cart: 1, prices }) ?? logOdds(CHEAP_MODEL, { ...shared, ...classSigns(find) }) > 0;
  } catch {
    return false;
  }
}

/** What the model is given. Exported for its training. */
export function cheapSigns(document: Document, url: string): PageSigns {
  const { find, tags } = access(document);
  return { ...atOnce(url, find, tags), sharing: sharingSign(find), ...classSigns(find) };
}

const NOTHING: SearchedSigns = { prices: 0, cart: 0, sharing: 0, fewDates: 0 };

/** @param more how much each sign may yet add to what is known @returns the answer, or null where they could change it */
function settled(known: PageSigns, more: SearchedSigns): boolean | null {
  let up = logOdds(CHEAP_MODEL, known), down = up;
  for (const sign of Object.keys(more) as (keyof SearchedSigns)[]) {
    const reach = CHEAP_MODEL.weights[sign] * more[sign];
    if (reach > 0) up += reach; else down += reach;
  }
  return up < -ROUNDING ? false : down > ROUNDING ? true : null;
}

/** The sign of a page whose every element names a price. */
const mostPrices = (tags: Select): number => Math.log1p(tags('*').length) / 5;

type Select = (what: string) => ArrayLike<Element>;

/** Methods come from the prototype: a page can shadow those of its document with an element's name. */
function access(document: Document): { readonly find: Select; readonly tags: Select } {
  const methods = Object.getPrototypeOf(document) as Document;
  return { find: selector => methods.querySelectorAll.call(document, selector), tags: name => methods.getElementsByTagName.call(document, name) };
}

const atOnce = (url: string, find: Select, tags: Select): Omit<PageSigns, keyof SearchedSigns> =>
  ({ ...addressSigns(url), ...headSigns(tags('meta'), find('script[type="application/ld+json" i]')), ...plainSigns(tags) });
