import browser from 'webextension-polyfill';

/** The lock's name among the extension's own pages. */
export const SETTINGS_LOCK = 'galley-settings';

/**
 * Whether this is a context of the extension itself. Locks belong to an origin: in a web page they would be the page's, which could hold
 * one for ever and so keep Galley from ever writing.
 */
const isOwnContext = (): boolean => (globalThis as Partial<typeof globalThis>).location?.href.startsWith(browser.runtime.getURL('')) === true;

/**
 * Runs what reads settings and writes them again while no other popup, settings' page or background does the same. In a web page, and
 * where the browser has no locks, it runs at once.
 *
 * @throws what the task throws
 */
export async function underSettingsLock<T>(task: () => Promise<T>): Promise<T> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  if (!locks || !isOwnContext()) return task();
  return locks.request(SETTINGS_LOCK, task);
}
