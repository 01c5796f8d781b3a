import { weigh } from './weigh';

/** What the text of a page looks like, from its elements alone: no layout. */
export interface TextSigns {
  /** Log of the weight of long paragraphs, over 10. */
  readonly prose: number;
  /** Log of the weight of long paragraphs under the parent (or grandparent) that has most of them, over 10. */
  readonly run: number;
  /** Share of the long paragraphs' weight in that run. */
  readonly runShare: number;
  /** Long paragraphs, at most 40, over 40. */
  readonly paragraphs: number;
  readonly meanLength: number;
  readonly oneHeadline: number;
  readonly noHeadline: number;
  readonly headlineWords: number;
  readonly manyArticles: number;
  readonly oneArticle: number;
  readonly linksPerProse: number;
  readonly links: number;
  readonly headingsPerParagraph: number;
  readonly linkedHeadings: number;
  readonly times: number;
  readonly oneTime: number;
  readonly inputs: number;
  readonly buttons: number;
  readonly images: number;
  readonly prices: number;
  readonly cart: number;
  readonly byline: number;
  readonly players: number;
}

const MOST_PARAGRAPHS = 250;
/** Weight from which a paragraph is prose rather than a label or teaser. */
const LONG = 80;
/** @param find selects in the page; @param tags elements of one name */
export function textSigns(find: (selector: string) => ArrayLike<Element>, tags: (name: string) => ArrayLike<Element>): TextSigns {
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
  const run = Math.max(0, ...runs.values());
  const h1 = tags('h1');
  let words = 0;
  for (let at = 0; at < h1.length && at < 4; at++) words = Math.max(words, Math.min(14, weigh((h1[at]?.textContent ?? '').trim()) / 6));
  const articles = tags('article').length;
  const links = tags('a').length;
  const times = tags('time').length;
  const headings = tags('h2').length + tags('h3').length;
  const linkedHeadings = find('h2 a, h3 a, a h2, a h3').length;
  return {
    prose: Math.log1p(prose) / 10,
    run: Math.log1p(run) / 10,
    runShare: prose > 0 ? Math.min(1, run / prose) : 0,
    paragraphs: Math.min(40, long) / 40,
    meanLength: long > 0 ? Math.min(500, prose / long) / 500 : 0,
    oneHeadline: h1.length === 1 ? 1 : 0,
    noHeadline: h1.length === 0 ? 1 : 0,
    headlineWords: words / 14,
    manyArticles: Math.min(20, Math.max(0, articles - 1)) / 20,
    oneArticle: articles === 1 ? 1 : 0,
    linksPerProse: Math.log1p((links * 100) / (prose + 100)) / 5,
    links: Math.log1p(links) / 8,
    headingsPerParagraph: Math.min(3, headings / (long + 1)) / 3,
    linkedHeadings: Math.log1p(linkedHeadings) / 5,
    times: Math.log1p(Math.max(0, times - 1)) / 4,
    oneTime: times === 1 ? 1 : 0,
    inputs: Math.log1p(tags('input').length + tags('select').length) / 5,
    buttons: Math.log1p(tags('button').length) / 5,
    images: Math.log1p(tags('img').length) / 6,
    prices: Math.log1p(find('[class*="price" i]').length) / 5,
    cart: find('[class*="add-to-cart" i], [class*="addtocart" i], [class*="add_to_cart" i], [id*="add-to-cart" i], form[action*="/cart"], [name="add-to-cart"]').length > 0 ? 1 : 0,
    byline: find('[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]').length > 0 ? 1 : 0,
    players: find('video, iframe[src*="youtube"], iframe[src*="vimeo"]').length > 0 ? 1 : 0,
  };
}
