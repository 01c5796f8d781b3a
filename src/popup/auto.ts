import { isOn, siteOf, turnOff, turnOn } from '../platform/auto-sites';
import { activeTab } from '../platform/tabs';
import type { AutoSwitch } from '../reader/types';
import { within } from './within';

/** Reading takes longer than this; an article is not held up by what stands beside it. */
const LIMIT_MS = 2_000;

/** The switch for the site of the tab in front, or null where there is none. Never rejects: an article shows without it. */
export const autoSwitch = (): Promise<AutoSwitch | null> => within(LIMIT_MS, find(), () => null);

async function find(): Promise<AutoSwitch | null> {
  try {
    const address = (await activeTab())?.url ?? '';
    const host = siteOf(address);
    if (host === null) return null;
    return { host, on: await isOn(address), set: (on) => (on ? turnOn(address) : turnOff(address)) };
  } catch {
    return null;
  }
}
