import browser from 'webextension-polyfill';
import { BOOK_PAGE } from './injected';
import { giveBack, heldAlone, requestOrigins } from './permissions';
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
 * Asks for what is missing, does the work, and gives back what only books needed, also where the page is closed meanwhile.
 * Where another page makes a book with pictures of the same host, the last one gives it back. In the very task of the
 * person's click.
 *
 * @param wanted all that the work needs
 * @param asked those of them that have to be asked for
 * @returns what the work gives; null where the person refused
 */
export async function whileAllowed<T>(wanted: readonly string[], asked: readonly string[], work: () => Promise<T>): Promise<T | null> {
  const note = document.documentElement.dataset;
  let ours = asked;
  const notElsewhere = (): string[] => {
    const used = usedElsewhere();
    return ours.filter((origin) => !used.has(origin));
  };
  // At once: a page that is going sees no answer to a question any more.
  const close = (): void => {
    const origins = notElsewhere();
    if (origins.length > 0) void browser.permissions.remove({ origins });
  };
  note['fetching'] = wanted.join(' ');
  addEventListener('pagehide', close);
  try {
    if (asked.length > 0 && !(await requestOrigins(asked))) return null;
    // These very patterns are only ever asked for here: what is held of them, this page or another one like it asked for.
    ours = await heldAlone(wanted);
    return await work();
  } finally {
    removeEventListener('pagehide', close);
    delete note['fetching'];
    await giveBack(notElsewhere()).catch(() => undefined);
  }
}

/** What other pages of Galley fetch from just now. */
function usedElsewhere(): ReadonlySet<string> {
  const others = browser.extension.getViews({ type: 'tab' }).filter((view) => view !== window);
  return new Set(others.flatMap((view) => (view.document.documentElement.dataset['fetching'] ?? '').split(' ')));
}
