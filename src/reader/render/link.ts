import van from 'vanjs-core';
import type { Link } from '../../article/inline';
import { gateLink } from '../../article/url-gate';
import type { RenderContext } from './context';

const { a, span } = van.tags;

/** A link, or its words alone where the address may not be followed. */
export function renderLink({ href, children }: Link, context: RenderContext): Node {
  const address = followable(href, context.url);
  const words = context.inlines(children);
  return address === null ? span(words) : a({ ...linkTarget(context), href: address }, words);
}

/**
 * Where a link opens: an extension's own page is never left, and never names itself as the referrer (its address
 * would tell a site which browser profile this is).
 */
export function linkTarget({ place }: Pick<RenderContext, 'place'>): { readonly target?: string; readonly rel?: string } {
  return place === 'page' ? {} : { target: '_blank', rel: 'noopener noreferrer' };
}

function followable(href: string, url: string | null): string | null {
  const address = gateLink(href, null);
  if (!address?.startsWith('#')) return address;
  // The reader has none of the page's ids; such a link leads to the place in the original.
  return url === null ? null : gateLink(url.replace(/#.*$/u, '') + address, null);
}
