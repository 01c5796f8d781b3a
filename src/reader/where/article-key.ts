import { routeOf } from '../../article/page-address';
import { withoutTracking } from '../../format/outgoing-link';
import { hash } from './print-of';

/**
 * The name that an article's place is kept under: a hash of its address without tracking and without a fragment that is no route, so that the way to
 * it makes no difference and what was read is not written down. Null for text without an address.
 */
export function articleKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { pathname, search } = new URL(withoutTracking(url));
  return hash(`${plainHost(url)}${pathname.replace(/\/+$/u, '')}${search}${routeOf(url)}`);
}

/**
 * Which of two addresses an article goes by: the one that its page calls canonical, as long as that is of the same host. Of
 * another, a page could call up the place in somebody else's article; and a site's front page is no article.
 */
export function articleAddress(url: string, canonical: string | null): string {
  // Of a site made of one document, each page of which names the same.
  if (canonical === null || routeOf(url) !== '' || !URL.canParse(url) || !URL.canParse(canonical)) return url;
  return plainHost(canonical) === plainHost(url) && new URL(canonical).pathname !== '/' ? canonical : url;
}

/** Editions for phones are the same site. */
const plainHost = (url: string): string => new URL(url).host.replace(/^(?:www|m|mobile|amp)\./u, '');
