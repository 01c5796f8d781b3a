import browser from 'webextension-polyfill';
import { isHost } from '../settings/host';

/*
 * Chromium closes the popup while it asks for a permission, so nothing after the question runs there. What was wanted is
 * written down before, and the background finishes it when the permission comes. In memory only: an unanswered question
 * is not to be remembered beyond the session.
 */
const KEY = 'autoIntent';
/** A permission that comes later than this was given somewhere else, for something else. */
const MAX_AGE_MS = 5 * 60_000;

/** What the auto-reader was wanted for: these sites, or everywhere. */
export type Intent = readonly string[] | 'everywhere';

/** Starts writing at once, without a read before: the popup may be gone at the first await. */
export function keepIntent(wanted: Intent): Promise<void> {
  return browser.storage.session.set({ [KEY]: { wanted, at: Date.now() } });
}

/** What the auto-reader was last wanted for, if that was just now. Forgets it. */
export async function takeIntent(): Promise<Intent | null> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  if (typeof kept !== 'object' || kept === null || !('wanted' in kept) || !('at' in kept)) return null;
  const { wanted, at } = kept;
  if (typeof at !== 'number' || Math.abs(Date.now() - at) >= MAX_AGE_MS) return null;
  if (wanted === 'everywhere') return wanted;
  return Array.isArray(wanted) && wanted.every((site): site is string => typeof site === 'string' && isHost(site)) ? wanted : null;
}
