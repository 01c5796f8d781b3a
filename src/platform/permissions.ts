import browser from 'webextension-polyfill';

/** Every page of the web: asked for only where a reader wants the auto-reader everywhere. */
export const EVERYWHERE: readonly string[] = ['*://*/*'];

const IP = /^(?:[\d.]+|\[.*\])$/u;

/** The permission for a site: both schemes, its host and those below. An address in numbers has nothing below it. */
export const originsOf = (site: string): string[] => [IP.test(site) || !site.includes('.') ? `*://${site}/*` : `*://*.${site}/*`];

export const hasSite = (site: string): Promise<boolean> => browser.permissions.contains({ origins: originsOf(site) });

/** Whether pages of that very host may be read, by the permission of its site or of a larger one. */
export const hasHost = (host: string): Promise<boolean> => browser.permissions.contains({ origins: [`*://${host}/*`] });

export const hasEverywhere = (): Promise<boolean> => browser.permissions.contains({ origins: [...EVERYWHERE] });

/**
 * Asks the person for permission, in one question. Must be called in the very task of their click: Firefox forgets the
 * click at the first await.
 */
export const requestOrigins = (origins: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: [...origins] });

/** Those of the origins that are held by themselves, not by a larger permission. */
export async function heldAlone(origins: readonly string[]): Promise<readonly string[]> {
  const { origins: held = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => held.includes(origin));
}

/** Gives back those of the origins that are held by themselves; what a larger permission holds stays with it. */
export async function giveBack(origins: readonly string[]): Promise<void> {
  const own = await heldAlone(origins);
  if (own.length > 0) await browser.permissions.remove({ origins: [...own] });
}

/** In the background, to be called synchronously when it starts. */
export function onSitesGranted(granted: () => void): void {
  browser.permissions.onAdded.addListener(granted);
}

/** In the background, to be called synchronously when it starts. */
export function onSitesWithdrawn(withdrawn: () => void): void {
  browser.permissions.onRemoved.addListener(withdrawn);
}
