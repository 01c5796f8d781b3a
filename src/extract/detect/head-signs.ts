/** What the head of a page says of its kind, each 0 or 1. */
export interface HeadSigns {
  readonly ogArticle: number;
  readonly ogOther: number;
  readonly published: number;
  readonly section: number;
  readonly articleData: number;
  readonly newsData: number;
  readonly productData: number;
  readonly businessData: number;
  readonly faqData: number;
  readonly videoData: number;
  readonly dateData: number;
  readonly product: number;
}

const LONGEST_DATA = 60_000;
const TYPE = /"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"([\w:/.]{1,60})"/g;

/** @param metas the page's meta elements @param scripts its JSON-LD scripts, read as text: types are looked for, nothing is parsed */
export function headSigns(metas: ArrayLike<Element>, scripts: ArrayLike<Element>): HeadSigns {
  const names = new Set<string>();
  let ogType = '';
  for (let at = 0; at < metas.length && at < 200; at++) {
    const meta = metas[at];
    if (!meta) continue;
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase();
    if (name === '') continue;
    names.add(name);
    if (name === 'og:type') ogType = (meta.getAttribute('content') ?? '').toLowerCase();
  }
  const types = new Set<string>();
  let dated = false;
  for (let at = 0, read = 0; at < scripts.length && read < LONGEST_DATA; at++) {
    const text = (scripts[at]?.textContent ?? '').slice(0, LONGEST_DATA - read);
    read += text.length;
    for (const match of text.matchAll(TYPE)) types.add((match[1] ?? '').replace(/^.*[/:]/, '').toLowerCase());
    dated ||= text.includes('"datePublished"');
  }
  const typed = (pattern: RegExp): number => (Array.from(types).some(type => pattern.test(type)) ? 1 : 0);
  const named = (...wanted: readonly string[]): number => (wanted.some(name => names.has(name)) ? 1 : 0);
  return {
    ogArticle: ogType === 'article' ? 1 : 0,
    ogOther: ogType !== '' && ogType !== 'article' && ogType !== 'website' ? 1 : 0,
    published: named('article:published_time', 'datepublished', 'publishdate', 'publish_date', 'pubdate', 'dc.date', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date'),
    section: named('article:section', 'article:tag', 'news_keywords', 'parsely-section'),
    articleData: typed(/article$|posting$/),
    newsData: typed(/^(?:newsarticle|reportagenewsarticle|opinionnewsarticle|blogposting)$/),
    productData: typed(/^(?:product|productgroup|offer|aggregateoffer|softwareapplication|vehicle|hotel|apartment|course|book|movie)$/),
    businessData: typed(/business$|^(?:service|organization|dentist|physician|attorney|legalservice|restaurant|store|medicalclinic|hospital|professionalservice|plumber|electrician)$/),
    faqData: typed(/^faqpage$/),
    videoData: typed(/^(?:videoobject|movie|tvseries|episode)$/),
    dateData: dated ? 1 : 0,
    product: named('product:price:amount', 'og:price:amount', 'product:availability', 'twitter:data1') && ogType.startsWith('product') ? 1 : named('product:price:amount', 'og:price:amount'),
  };
}
