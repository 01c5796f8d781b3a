import browser from 'webextension-polyfill';
import { BOOK_PAGE } from './injected';
import { giveBack, requestOrigins } from './permissions';
import { factsOf, type TabFacts } from './tabs';

/** Opens the page that makes a book with its pictures of a tab's article, beside that tab. */
export async function openBookPage({ id }: Pick<TabFacts, 'id'>): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${BOOK_PAGE}?tab=${String(id)}`), openerTabId: id });
}

/** The tab that such a page was opened for; null where it is gone. */
export async function bookTab(search: string): Promise<TabFacts | null> {
  const id = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (!Number.isSafeInteger(id)) return null;
  const tab = await browser.tabs.get(id).catch(() => null);
  return tab && factsOf(tab);
}

/** Match patterns for those very hosts, and no others. */
export const originsOfPictures = (addresses: readonly string[]): string[] =>
  [...new Set(addresses.map((address) => new URL(address)).map(({ protocol, hostname }) => `${protocol}//${hostname}/*`))];

/** Those that Galley may not fetch from yet. */
export async function missing(origins: readonly string[]): Promise<readonly string[]> {
  const held = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return origins.filter((_, at) => held[at] !== true);
}

/**
 * Asks for these, does the work, and gives them back, also where the page is closed meanwhile. In the very task of the
 * person's click.
 *
 * @returns what the work gives; null where the person refused
 */
export async function whileAllowed<T>(origins: readonly string[], work: () => Promise<T>): Promise<T | null> {
  if (origins.length === 0) return work();
  // At once: a page that is going sees no answer to a question any more.
  const close = (): void => { void browser.permissions.remove({ origins: [...origins] }); };
  addEventListener('pagehide', close);
  try {
    return (await requestOrigins(origins)) ? await work() : null;
  } finally {
    removeEventListener('pagehide', close);
    await giveBack(origins).catch(() => undefined);
  }
}
