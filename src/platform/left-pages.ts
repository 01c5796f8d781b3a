import browser from 'webextension-polyfill';
import { pageAddress } from '../article/page-address';
import { inTurn } from '../settings/in-turn';

/*
 * Pages whose reader a person closed: it does not come back there by itself. Kept in memory for the session, so that
 * nothing of anyone's reading is written to disk; and what was read in private windows goes with the last of them.
 */
const KEYS = { open: 'leftPages', private: 'leftPrivatePages' } as const;
const MOST = 200;

const queue = inTurn();

export interface LeftPage {
  readonly url: string;
  readonly incognito: boolean;
}

/** Never rejects: where the memory cannot be read, nothing was left. */
export const isLeft = async ({ url, incognito }: LeftPage): Promise<boolean> => (await leftPages(incognito)).includes(pageAddress(url));

/** @param left false: the person asked for the reader again */
export function markLeft({ url, incognito }: LeftPage, left: boolean): Promise<void> {
  const page = pageAddress(url);
  return queue(async () => {
    const others = (await leftPages(incognito)).filter((other) => other !== page);
    await browser.storage.session.set({ [keyFor(incognito)]: left ? [...others, page].slice(-MOST) : others });
  });
}

/** To be called synchronously when the background starts. Firefox for Android has no windows, and keeps no private pages apart. */
export function forgetPrivatePages(): void {
  const windows = optional(browser.windows);
  windows?.onRemoved.addListener(() => {
    void windows.getAll().then(async (open) => {
      if (!open.some(({ incognito }) => incognito)) await browser.storage.session.remove(KEYS.private);
    });
  });
}

async function leftPages(incognito: boolean): Promise<readonly string[]> {
  const key = keyFor(incognito);
  try {
    const { [key]: pages } = await browser.storage.session.get(key);
    return Array.isArray(pages) ? pages.filter((page) => typeof page === 'string') : [];
  } catch {
    return [];
  }
}

const keyFor = (incognito: boolean): string => (incognito ? KEYS.private : KEYS.open);

/** The polyfill's types say that every API is there; Firefox for Android leaves some out. */
const optional = <T>(api: T): T | undefined => api;
