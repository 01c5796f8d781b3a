import type { Browser as WebExtension } from 'webextension-polyfill';
import type { OpenPage } from '../driver/driver.ts';
import type { Suite, World } from '../harness/suite.ts';

declare const chrome: WebExtension;

const LOCK = 'galley-settings';
const options = (world: World): Promise<OpenPage> => world.driver.open(world.driver.extensionUrl('options.html'));

const synced = (world: World): Promise<unknown> => world.driver.background(async () => {
  const { appearance } = await chrome.storage.sync.get('appearance');
  return (appearance as { theme?: unknown } | undefined)?.theme ?? null;
});

export const settingsWindows: Suite = {
  name: 'settings in two windows',
  cases: [
    {
      name: 'one waits while the other reads and writes',
      run: async (world) => {
        const writer = await options(world);
        await writer.evaluate((name) => {
          void navigator.locks.request(name, () => new Promise<void>((resolve) => { Object.assign(window, { writtenHere: resolve }); }));
        }, LOCK);
        const other = await options(world);
        await other.waitFor('the themes', () => document.querySelector('[data-setting="theme"][value="dark"]') !== null);
        await other.click('[data-setting="theme"][value="dark"]');
        await other.waitFor('it to stand in line', async (name) => ((await navigator.locks.query()).pending ?? []).some((lock) => lock.name === name), LOCK);
        world.check.equal('the theme while another window writes', await synced(world), null);
        await writer.evaluate(() => { (window as unknown as { writtenHere: () => void }).writtenHere(); });
        await other.waitFor('the theme to be stored', async () => {
          const { appearance } = await chrome.storage.sync.get('appearance');
          return (appearance as { theme?: unknown } | undefined)?.theme === 'dark';
        });
        await world.driver.background(() => Promise.all([chrome.storage.local.remove('settings'), chrome.storage.sync.remove('appearance')]));
        await writer.close();
        await other.close();
      },
    },
  ],
};
