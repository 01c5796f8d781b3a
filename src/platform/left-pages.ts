import browser from 'webextension-polyfill';
import { inTurn } from '../settings/in-turn';

/*
 * Pages whose reader a person closed: it does not come back there by itself. Kept in memory for the session, so that
 * nothing of anyone's reading, private windows least of all, is written to disk.
 */
const KEY = 'leftPages';
const MOST = 200;

const queue = inTurn();

export const isLeft = async (address: string): Promise<boolean> => (await leftPages()).includes(keyOf(address));

/** @param left false: the person asked for the reader again */
export function markLeft(address: string, left: boolean): Promise<void> {
  const key = keyOf(address);
  return queue(async () => {
    const others = (await leftPages()).filter((page) => page !== key);
    await browser.storage.session.set({ [KEY]: left ? [...others, key].slice(-MOST) : others });
  });
}

async function leftPages(): Promise<readonly string[]> {
  const { [KEY]: pages } = await browser.storage.session.get(KEY);
  return Array.isArray(pages) ? pages.filter((page) => typeof page === 'string') : [];
}

const keyOf = (address: string): string => address.replace(/#.*$/u, '');
