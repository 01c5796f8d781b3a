import { weigh } from './weigh';

/** What the text of a page looks like, from its elements alone: no layout. */
export interface TextSigns extends PlainSigns, SearchedSigns {}

/** Those that a few elements tell. */
interface PlainSigns {
  /** Log of the weight of long paragraphs under the parent (or grandparent) that has most of them, over 10. */
  readonly run: number;
  /** Share of the long paragraphs' weight in that run. */
  readonly runShare: number;
  /** Long paragraphs, at most 40, over 40. */
  readonly paragraphs: number;
  readonly meanLength: number;
  readonly oneHeadline: number;
  readonly headlineWords: number;
  readonly oneArticle: number;
  readonly linksPerProse: number;
  readonly links: number;
  readonly headingsPerParagraph: number;
  readonly images: number;
  /** Words of the page's title up to its first separator, at most 14, over 14. */
  readonly titleLength: number;
  readonly figures: number;
  /** The body's class says that this is one entry, in the words of common publishing systems. */
  readonly singleClass: number;
}

/** Those for which the whole page is looked through. */
export interface SearchedSigns extends ClassSigns {
  /** Links that pass the page on. */
  readonly sharing: number;
}

/** Those that the classes of all its elements tell. */
interface ClassSigns {
  readonly prices: number;
  readonly cart: number;
  /** A few dates, as on a story; lists have one for each entry. */
  readonly fewDates: number;
}

const MOST_PARAGRAPHS = 250;
/** Weight from which a paragraph is prose rather than a label or teaser. */
const LONG = 80;
/** Weight of paragraphs below which text in bare boxes, parted by line breaks, is looked for. */
const LITTLE = 600;
const MOST_BOXES = 400;
const SINGLE = /(?:^|\s)(?:single(?:-post)?|postid-\d+|post-template\S*|(?:page-)?node-type-(?:article|blog|news)\S*|article(?:-page)?|blog-post)(?:\s|$)/i;
const MAY_SHARE = 'a[href*="share"],a[href*="intent/tweet"]', SHARES = /sharer|share\?|shareArticle|intent\/tweet/;
const PUBLISHED = '[itemprop="datePublished"]';

/** @param tags elements of one name */
export function plainSigns(tags: (name: string) => ArrayLike<Element>): PlainSigns {
  const paragraphs = tags('p');
  const runs = new Map<Element, number>();
  let prose = 0;
  let long = 0;
  for (let at = 0; at < paragraphs.length && at < MOST_PARAGRAPHS; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph) continue;
    const weight = weigh((paragraph.textContent ?? '').trim());
    if (weight < LONG) continue;
    long++;
    prose += weight;
    // Pages put each paragraph or section in a box of its own: the grandparent counts too.
    const parent = paragraph.parentElement;
    const grandparent = parent?.parentElement;
    if (parent) runs.set(parent, (runs.get(parent) ?? 0) + weight);
    if (grandparent) runs.set(grandparent, (runs.get(grandparent) ?? 0) + weight * 0.9);
  }
  if (prose < LITTLE) {
    for (const [box, weight] of bareBoxes(tags('div'))) {
      long += Math.min(20, Math.round(weight / 300));
      prose += weight;
      runs.set(box, (runs.get(box) ?? 0) + weight);
    }
  }
  const run = Math.max(0, ...runs.values());
  const h1 = tags('h1');
  let words = 0;
  for (let at = 0; at < h1.length && at < 4; at++) words = Math.max(words, Math.min(14, weigh((h1[at]?.textContent ?? '').trim()) / 6));
  const articles = tags('article').length;
  const links = tags('a').length;
  const headings = tags('h2').length + tags('h3').length;
  const title = (tags('title')[0]?.textContent ?? '').trim().slice(0, 200).split(/\s*\|\s*|\s[-–—]\s/)[0] ?? '';
  return {
    run: Math.log1p(run) / 10,
    runShare: prose > 0 ? Math.min(1, run / prose) : 0,
    paragraphs: Math.min(40, long) / 40,
    meanLength: long > 0 ? Math.min(500, prose / long) / 500 : 0,
    oneHeadline: h1.length === 1 ? 1 : 0,
    headlineWords: words / 14,
    oneArticle: articles === 1 ? 1 : 0,
    linksPerProse: Math.log1p((links * 100) / (prose + 100)) / 5,
    links: Math.log1p(links) / 8,
    headingsPerParagraph: Math.min(3, headings / (long + 1)) / 3,
    images: Math.log1p(tags('img').length) / 6,
    titleLength: Math.min(14, weigh(title) / 6) / 14,
    figures: Math.min(4, tags('figure').length) / 4,
    singleClass: SINGLE.test(tags('body')[0]?.getAttribute('class')?.slice(0, 600) ?? '') ? 1 : 0,
  };
}

/** @param find selects in the page @returns 1 where a link passes the page on */
export function sharingSign(find: (selector: string) => ArrayLike<Element>): number {
  const links = find(MAY_SHARE);
  for (let at = 0; at < links.length; at++) if (SHARES.test(links[at]?.getAttribute('href') ?? '')) return 1;
  return 0;
}

const DATE = /date|publish/i, PRICE = /price/i, CART = /cart/i, ANY = /date|publish|price|cart/i;

/**
 * What classes say: a page has few different ones, and each is looked at once. With four selectors by part of a class
 * instead the whole quick answer took 1.41 ms, with this 0.49 (Chromium, 25 saved pages that are no articles, median).
 * @param find selects in the page
 */
export function classSigns(find: (selector: string) => ArrayLike<Element>): ClassSigns {
  const classed = find('[class]'), counts = new Map<string, number>();
  for (let at = 0; at < classed.length; at++) {
    const name = classOf(classed[at]);
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let dates = 0, prices = 0, cart = 0;
  for (const [name, count] of counts) {
    if (!ANY.test(name)) continue;
    if (DATE.test(name)) dates += count;
    if (PRICE.test(name)) prices += count;
    if (CART.test(name)) cart = 1;
  }
  const published = find(PUBLISHED);
  for (let at = 0; at < published.length; at++) if (!DATE.test(classOf(published[at]))) dates++;
  return { prices: Math.log1p(prices) / 5, cart, fewDates: dates > 0 && dates < 7 ? 1 : 0 };
}

/** A drawing's `className` is no string, and a form can hold a field of that name, or of the method's. */
function classOf(element: Element | undefined): string {
  const name: unknown = element?.className;
  return typeof name === 'string' ? name : typeof element?.getAttribute === 'function' ? element.getAttribute('class') ?? '' : '';
}

/** Boxes that hold text of their own without paragraphs, as pages do that part paragraphs with line breaks. */
function bareBoxes(boxes: ArrayLike<Element>): [Element, number][] {
  const found: [Element, number][] = [];
  for (let at = 0; at < boxes.length && at < MOST_BOXES; at++) {
    const box = boxes[at];
    if (!box) continue;
    let weight = 0;
    for (let node = box.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) weight += weigh((node.nodeValue ?? '').trim());
    }
    if (weight >= 3 * LONG) found.push([box, weight]);
  }
  return found;
}
