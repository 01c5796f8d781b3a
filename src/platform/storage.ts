import browser from 'webextension-polyfill';
import { APPEARANCE_NAMES } from '../settings/groups/appearance';
import { migrate, versionOf } from '../settings/migrations';
import { isRecord } from '../settings/parse';
import { SETTINGS_VERSION } from '../settings/schema';
import { createSettingsStore, type SettingsArea } from '../settings/store';
import { underSettingsLock } from './settings-lock';

const SETTINGS_KEY = 'settings';
/** What the browser carries to a person's other devices, where they switched that on: how articles look, and nothing of which. */
const SYNCED_KEY = 'appearance';
/** Browsers take 8,192 bytes an item, its name included. */
const QUOTA_BYTES = 8_000;

const synced: ReadonlySet<string> = new Set(APPEARANCE_NAMES);

async function readSynced(): Promise<Readonly<Record<string, unknown>>> {
  try {
    const value = (await browser.storage.sync.get(SYNCED_KEY))[SYNCED_KEY];
    return isRecord(value) ? value : {};
  } catch {
    // Switched off by a policy, or not there: this device's own settings hold.
    return {};
  }
}

/** @returns whether the browser took it */
async function writeSynced(fields: Readonly<Record<string, unknown>>): Promise<boolean> {
  if (new TextEncoder().encode(JSON.stringify(fields)).length > QUOTA_BYTES) return false;
  try {
    await browser.storage.sync.set({ [SYNCED_KEY]: fields });
    return true;
  } catch {
    return false;
  }
}

/** One value to the store. What could not be synced lies with this device's own settings, and there it holds before what was. */
const area: SettingsArea = {
  get: async () => {
    const [local, shared] = await Promise.all([browser.storage.local.get(SETTINGS_KEY), readSynced()]);
    const own = local[SETTINGS_KEY];
    if (Object.keys(shared).length === 0 || !(own === undefined || isRecord(own))) return own;
    // Another device may have a Galley of another version: each side is brought up to date by itself.
    const { version: _, ...look } = migrate(shared);
    return { ...look, ...migrate(own ?? {}) };
  },
  set: async (value) => {
    const fields = isRecord(value) ? Object.entries(value) : [];
    const before = await readSynced();
    // What a newer Galley on another device syncs stays synced, under its version.
    const goes = (name: string): boolean => name !== 'version' && (synced.has(name) || Object.hasOwn(before, name));
    const shared = Object.fromEntries(fields.filter(([name]) => goes(name)));
    const version = Math.max(SETTINGS_VERSION, versionOf(before));
    const taken = fields.length > 0 && (Object.keys(shared).length === 0 || await writeSynced({ ...shared, version }));
    const own: unknown = taken ? Object.fromEntries(fields.filter(([name]) => !goes(name))) : value;
    await browser.storage.local.set({ [SETTINGS_KEY]: own });
  },
};

/** The settings of this browser. */
export const settings = createSettingsStore(area, underSettingsLock);

/** Calls back with nothing whenever the stored settings changed, from whichever window or device. @returns what stops it */
export function onSettingsChanged(changed: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, areaName: string): void => {
    if ((areaName === 'local' && Object.hasOwn(changes, SETTINGS_KEY)) || (areaName === 'sync' && Object.hasOwn(changes, SYNCED_KEY))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => { browser.storage.onChanged.removeListener(listener); };
}
