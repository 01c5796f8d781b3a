import browser from 'webextension-polyfill';

/** The permission for one host, both schemes and no subdomain: the least that pages of a site can be read with. */
export const originsOf = (host: string): string[] => [`*://${host}/*`];

export const hasSite = (host: string): Promise<boolean> => browser.permissions.contains({ origins: originsOf(host) });

/**
 * Asks the person for a site's permission. Must be called in the very task of their click: Firefox forgets the click at
 * the first await.
 */
export const requestSite = (host: string): Promise<boolean> => browser.permissions.request({ origins: originsOf(host) });

/** The same for several sites in one question. */
export const requestSites = (hosts: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: hosts.flatMap(originsOf) });

export async function giveSiteBack(host: string): Promise<void> {
  if (await hasSite(host)) await browser.permissions.remove({ origins: originsOf(host) });
}

/** To be called synchronously when the background starts. */
export function onSitesGranted(granted: () => void): void {
  browser.permissions.onAdded.addListener(granted);
}

/** To be called synchronously when the background starts. */
export function onSitesWithdrawn(withdrawn: () => void): void {
  browser.permissions.onRemoved.addListener(withdrawn);
}
