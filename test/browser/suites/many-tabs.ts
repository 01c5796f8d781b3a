import type { Browser as WebExtension } from 'webextension-polyfill';
import { until } from '../driver/wait.ts';
import { siteAccess, whileOn } from '../harness/auto.ts';
import type { Suite } from '../harness/suite.ts';

declare const chrome: WebExtension;

const TABS = 200;
const AT_ONCE = 20;

export const manyTabs: Suite = {
  name: 'two hundred tabs',
  cases: [
    {
      name: 'of a chosen site: none is read before it is looked at, each is then, and nothing is lost',
      limit: 240_000,
      run: (world) => whileOn(world, 'auto-many', async () => {
        const { driver, check } = world;
        const settings = (): Promise<string> => driver.background(async () => JSON.stringify(await chrome.storage.local.get('settings')));
        const before = await settings();
        const begun = performance.now();
        const tabs: number[] = [];
        for (let at = 0; at < TABS; at += AT_ONCE) {
          tabs.push(...await driver.background(async (from, count) => {
            const made = await Promise.all(Array.from({ length: count }, (_, i) => chrome.tabs.create({ url: `https://auto-many.test/auto/short?${String(from + i)}`, active: false })));
            return made.map(({ id }) => id ?? -1);
          }, at, AT_ONCE));
          await until('the tabs to be loaded', () => driver.background(async (ids) => (await Promise.all(ids.map((id) => chrome.tabs.get(id)))).every(({ status }) => status === 'complete'), tabs.slice(at)), 60_000);
        }
        const opened = performance.now() - begun;
        const read = (): Promise<readonly number[]> => driver.background((ids) => Promise.all(ids.map(async (tabId) => {
          const [ran] = await chrome.scripting.executeScript({ target: { tabId }, func: () => (Reflect.has(globalThis, 'galley.read') ? document.querySelectorAll('[data-galley-host]').length : -1) });
          return Number(ran?.result);
        })), tabs);
        check.equal('tabs that were read before anybody looked', (await read()).filter((hosts) => hosts !== -1).length, 0);
        await driver.stopBackground();
        const looked = tabs.filter((_, at) => at % 10 === 0);
        const shown = performance.now();
        for (const id of looked) {
          await driver.background((tabId) => chrome.tabs.update(tabId, { active: true }), id);
          await until('the reader in a tab', () => driver.background(async (tabId) => {
            const [ran] = await chrome.scripting.executeScript({ target: { tabId }, func: () => document.querySelectorAll('[data-galley-host]').length });
            return ran?.result === 1;
          }, id));
        }
        const each = (performance.now() - shown) / looked.length;
        const after = await read();
        check.equal('tabs with one reader', after.filter((hosts) => hosts === 1).length, looked.length);
        check.equal('tabs that were not looked at and not read', after.filter((hosts) => hosts === -1).length, TABS - looked.length);
        check.equal('settings', await settings(), before);
        check.ok('the permission is lost', (await siteAccess(world)).includes('*://*.auto-many.test/*'));
        console.log(`  (${driver.kind}: ${String(TABS)} tabs loaded in ${(opened / 1000).toFixed(1)} s, the reader ${each.toFixed(0)} ms after each is looked at)`);
        await driver.background((ids) => chrome.tabs.remove([...ids]), tabs);
      }),
    },
  ],
};
