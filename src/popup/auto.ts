import { isOn, siteOf, turnOff, turnOn } from '../platform/auto-sites';
import { activeTab } from '../platform/tabs';
import type { AutoSwitch } from '../reader/types';

/** The switch for the site of the tab in front, or null where there is none. Never rejects: an article shows without it. */
export async function autoSwitch(): Promise<AutoSwitch | null> {
  try {
    const address = (await activeTab())?.url ?? '';
    const host = siteOf(address);
    if (host === null) return null;
    return { host, on: await isOn(address), set: (on) => (on ? turnOn(address) : turnOff(address)) };
  } catch {
    return null;
  }
}
