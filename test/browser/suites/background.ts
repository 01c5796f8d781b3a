import type { Browser as WebExtension } from 'webextension-polyfill';
import { openByKey, waitForPage } from '../harness/galley.ts';
import { shortcutOf } from '../harness/shortcuts.ts';
import type { Suite } from '../harness/suite.ts';

declare const chrome: WebExtension;

export const background: Suite = {
  name: 'background',
  cases: [
    {
      name: 'both shortcuts are assigned',
      run: async ({ driver, check }) => {
        const commands = await driver.background(() => chrome.commands.getAll());
        const assigned = Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
        for (const name of ['toggle-reader', 'copy'] as const) {
          const shown = assigned[name]?.replace('⌥', 'Alt+').replace('⇧', 'Shift+');
          check.equal(`the browser assigned ${name}`, shown, shortcutOf(name));
        }
      },
    },
    {
      name: 'ended, it is woken by a shortcut',
      run: async (world) => {
        const page = await world.open('german', 'woken');
        await world.driver.stopBackground();
        await openByKey(world.driver, page);
        await page.press('Escape');
        await waitForPage(page);
      },
    },
    {
      name: 'ended, the popup reads all the same',
      run: async (world) => {
        const page = await world.open('german', 'asleep');
        await world.driver.stopBackground();
        await world.article(page);
      },
    },
    {
      name: 'without a gesture it has no access to a page',
      run: async (world) => {
        await world.open('german', 'no-gesture');
        const refusal = await world.driver.background(async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          try {
            const results = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: ['content/read.js'] });
            return results.length === 0 ? 'ran nowhere' : null;
          } catch (error) {
            return String(error);
          }
        });
        world.check.ok('a script ran in a page that nobody asked to read', refusal !== null);
      },
    },
  ],
};
