import { routeOf } from '../../article/page-address';

/** What the address of a page says, each 0 or 1 or a small number. */
export interface AddressSigns {
  /** Words of the longest path segment, at most 12, over 12. */
  readonly slugWords: number;
  /** Path segments, at most 6, over 6. */
  readonly depth: number;
  /** No path and no query: `/?p=2895` is a story on many blogs. */
  readonly home: number;
  readonly dated: number;
  readonly storyPath: number;
  readonly listPath: number;
  readonly shopPath: number;
  readonly servicePath: number;
  /** The last segment begins as headlines of guides and lists do: "how-to", "ten-", "warum-". */
  readonly headlineSlug: number;
}

const STORY = /^(?:blogs?|news|article|articles|artikel|posts?|story|stories|insights?|resources?|magazine|learn|guides?|advice|tips|opinion|features?|politics|world|sport|sports|noticias|nachrichten|actualite|actualites|notizie|how-to|press|\d{4})$/;
const LIST = /^(?:categor(?:y|ies)|tags?|topics?|search|archives?|authors?|pages?|themes?|collections?|explore|discover|browse|directory|listings?|results|gallery|portfolio|courses|jobs|events|recipes|resources|blog|news|best|top|rankings?)$/;
const SHOP = /^(?:products?|shop|store|dp|item|items|p|buy|cart|collections|catalog|catalogue|sale|deals|pd|ip|prod|produkt|producto|produit)$/;
const HEADLINE = /^(?:how|what|why|when|where|who|which|the|best|top|\d+|wie|warum|was|comment|pourquoi|como|por-que|come|perche|hoe|waarom|wat|jak|dlaczego|hur|varfor|nasil|neden|kak)-/;
const SERVICE = /^(?:services?|solutions?|about|about-us|contact|pricing|plans|locations?|company|careers?|industries|features|platform|programs?|treatments?|practice-areas|what-we-do|support|faq|doctors?|menu|booking|apply)$/;

/** With a route in the fragment as the path that it stands for. */
function routed(address: string): string {
  const path = /^#!?(\/.*)$/.exec(routeOf(address))?.[1];
  const [before = ''] = address.split(/[?#]/, 1);
  return path === undefined ? address : before.slice(0, before.lastIndexOf('/')) + path;
}

export function addressSigns(address: string): AddressSigns {
  const match = /^https?:\/\/[^/?#]+([^?#]*)(\?[^#]+)?/i.exec(routed(address));
  const segments = (match?.[1] ?? '').toLowerCase().split('/').filter(segment => segment !== '' && !/^(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?)$/.test(segment));
  const last = segments[segments.length - 1] ?? '';
  const words = Math.max(0, ...segments.map(segment => segment.replace(/\.\w{2,5}$/, '').split(/[-_+]|%20/).filter(word => /[a-z]|%[\da-f]{2}/i.test(word) || /[^\x00-\x7f]/.test(word) && /\p{L}/iu.test(word)).length));
  const has = (pattern: RegExp): number => (segments.some(segment => pattern.test(segment)) ? 1 : 0);
  const before = segments.slice(0, -1);
  return {
    slugWords: Math.min(words, 12) / 12,
    depth: Math.min(segments.length, 6) / 6,
    home: match !== null && segments.length === 0 && match[2] === undefined ? 1 : 0,
    dated: /\/(?:19|20)\d\d[/-]\d{1,2}(?:[/-]|$)/.test(match?.[1] ?? '') ? 1 : 0,
    storyPath: before.some(segment => STORY.test(segment)) ? 1 : 0,
    listPath: LIST.test(last) ? 1 : 0,
    shopPath: has(SHOP),
    servicePath: has(SERVICE),
    headlineSlug: HEADLINE.test(last) ? 1 : 0,
  };
}
