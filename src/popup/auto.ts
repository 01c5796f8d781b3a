import { stateOf, turnOff, turnOn } from '../platform/auto-sites';
import { activeTab } from '../platform/tabs';
import type { AutoSwitch } from '../reader/types';
import { within } from './within';

/** Reading takes longer than this; an article is not held up by what stands beside it. */
const LIMIT_MS = 2_000;

/** The switch for the site of the tab in front, or null where there is none. Never rejects: an article shows without it. */
export const autoSwitch = (): Promise<AutoSwitch | null> => within(LIMIT_MS, find(), () => null);

async function find(): Promise<AutoSwitch | null> {
  try {
    const tab = await activeTab();
    // A choice made in a private window would be a note of what was read in it.
    if (tab === null || tab.incognito) return null;
    const { site, on } = await stateOf(tab.url);
    return site === null ? null : { host: site, on, set: (wanted) => (wanted ? turnOn([site]) : turnOff([site])) };
  } catch {
    return null;
  }
}
