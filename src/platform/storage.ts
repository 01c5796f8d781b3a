import browser from 'webextension-polyfill';
import { createSettingsStore, type SettingsArea } from '../settings/store';

const SETTINGS_KEY = 'settings';

const area: SettingsArea = {
  get: async () => (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY],
  set: (value) => browser.storage.local.set({ [SETTINGS_KEY]: value }),
};

/** The settings in this browser's local storage; they leave it for nowhere. */
export const settings = createSettingsStore(area);

/** Calls back with nothing whenever the stored settings changed, from whichever window. @returns what stops it */
export function onSettingsChanged(changed: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, areaName: string): void => {
    if (areaName === 'local' && Object.hasOwn(changes, SETTINGS_KEY)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => { browser.storage.onChanged.removeListener(listener); };
}
