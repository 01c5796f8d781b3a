const LINK_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const RASTER_DATA = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i;
const EDGES = /^[\p{Cc}\s]+|[\p{Cc}\s]+$/gu;

/**
 * The one way for a page's link into an article.
 *
 * @param href the attribute as the page has it, relative or absolute
 * @param base the address relative links stand on, or null where there is none
 * @returns `#fragment` for a place in the same page, otherwise an absolute http, https, mailto or tel address without
 *   credentials; null for everything else (the link's text stays, the link goes)
 */
export function gateLink(href: string, base: string | null): string | null {
  const trimmed = href.replace(EDGES, '');
  if (trimmed === '') return null;
  // Not resolved: a <base> of another host would send a footnote's mark to that host.
  if (trimmed.startsWith('#')) return trimmed.length > 1 ? trimmed : null;
  const url = parse(trimmed, base);
  return url !== null && LINK_PROTOCOLS.has(url.protocol) ? withoutCredentials(url) : null;
}

/**
 * The one way for a picture's address into an article: http, https, or a raster `data:` URL (SVG can carry script and
 * load other files, so it is not admitted as data).
 *
 * @param src one address, as the page has it; the candidates of a srcset are gated one by one
 * @param base the address relative ones stand on, or null where there is none
 * @returns an absolute address without credentials, or null
 */
export function gateImage(src: string, base: string | null): string | null {
  const trimmed = src.replace(EDGES, '');
  if (trimmed === '') return null;
  const url = parse(trimmed, base);
  if (url === null) return null;
  if (url.protocol === 'data:') return RASTER_DATA.test(url.href) ? url.href : null;
  return url.protocol === 'http:' || url.protocol === 'https:' ? withoutCredentials(url) : null;
}

/** Whether the address could have come out of {@link gateLink}. */
export function isGatedLink(href: string): boolean {
  return gateLink(href, null) !== null && !hasCredentials(href);
}

/** Whether the address could have come out of {@link gateImage}. */
export function isGatedImage(src: string): boolean {
  return gateImage(src, null) !== null && !hasCredentials(src);
}

function parse(text: string, base: string | null): URL | null {
  try {
    return base === null ? new URL(text) : new URL(text, base);
  } catch {
    // A base that cannot carry relative addresses (javascript:, about:) must not take absolute ones down with it.
    return base === null ? null : parse(text, null);
  }
}

function hasCredentials(address: string): boolean {
  const url = parse(address, null);
  return url !== null && (url.username !== '' || url.password !== '');
}

/** `https://bank.example@evil.example/` reads as the bank's; what is shown and followed has no such part. */
function withoutCredentials(url: URL): string {
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
  }
  return url.href;
}
