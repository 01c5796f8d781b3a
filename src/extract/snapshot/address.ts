const WEB = /^https?:$/;

/** @returns the address without credentials where it is a web address, else null. */
export function webAddress(address: string | null | undefined): string | null {
  if (!address) return null;
  try {
    const url = new URL(address);
    if (!WEB.test(url.protocol)) return null;
    url.username = url.password = '';
    return url.href;
  } catch { return null; }
}

/**
 * Base for relative addresses: the page's first `base` element where it leads to a web address, else the page's own.
 * @param root the page's root element
 */
export function baseAddress(root: Element, url: string | null): string | null {
  const href = root.querySelector('base[href]')?.getAttribute('href');
  if (href == null) return url;
  try { return webAddress(new URL(href.trim(), url ?? undefined).href) ?? url; } catch { return url; }
}
