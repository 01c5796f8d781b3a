import { withoutTracking } from '../../format/outgoing-link';
import { hash } from './print-of';

/**
 * The name that an article's place is kept under: a hash of its address without fragment and tracking, so that the way to
 * it makes no difference and what was read is not written down. Null for text without an address.
 */
export function articleKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { host, pathname, search } = new URL(withoutTracking(url));
  return hash(`${host.replace(/^(?:www|m|mobile|amp)\./u, '')}${pathname.replace(/\/+$/u, '')}${search}`);
}
