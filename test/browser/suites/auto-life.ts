import type { Browser as WebExtension } from 'webextension-polyfill';
import { sleep } from '../driver/wait.ts';
import { flip, LOOKED, registered, setAuto, siteAccess } from '../harness/auto.ts';
import { isReaderOpen, waitForReader } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

declare const chrome: WebExtension;

const stored = (world: World): Promise<unknown> => world.driver.background(async () => (await chrome.storage.local.get('settings'))['settings']);

export const autoLife: Suite = {
  name: 'auto-reader lives on',
  cases: [
    {
      name: 'a permission withdrawn in the browser’s own settings ends it, there and at once',
      limit: 60_000,
      run: async (world) => {
        await setAuto(world, 'auto-withdrawn', true);
        await world.driver.background(() => chrome.permissions.remove({ origins: ['*://*.auto-withdrawn.test/*'] }));
        await sleep(800);
        world.check.equal('pages that its script runs in', await registered(world), []);
        world.check.equal('chosen sites', (await stored(world) as { autoSites?: unknown }).autoSites, []);
        const page = await world.open('german', 'auto-withdrawn');
        await sleep(LOOKED);
        world.check.ok('the reader opened without a permission', !(await isReaderOpen(page)));
      },
    },
    {
      name: 'every site with exceptions, and all access given back',
      limit: 90_000,
      run: async (world) => {
        const { driver, check } = world;
        await setAuto(world, 'auto-own', true);
        await driver.allow('*://*/*');
        const options = await driver.open(driver.extensionUrl('options.html'));
        await options.waitFor('the switch', () => document.querySelector('[data-action="auto-everywhere"]') !== null);
        await options.click('[data-action="auto-everywhere"]');
        await options.waitFor('it to be on', () => document.querySelector('#sites [role="status"]') !== null && [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent.startsWith('Articles of every site')));
        check.equal('pages that its script runs in', await registered(world), ['*://*/*']);
        const any = await world.open('german', 'auto-any');
        await waitForReader(any);
        await any.close();
        await setAuto(world, 'auto-any', false);
        const excepted = await world.open('german', 'auto-any');
        await sleep(LOOKED);
        check.ok('the reader opened on an excepted site', !(await isReaderOpen(excepted)));
        await excepted.close();
        await options.click('[data-action="auto-everywhere"]');
        await options.waitFor('it to be off', () => [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent.startsWith('Only articles of the chosen')));
        await sleep(500);
        check.equal('sites that Galley may read afterwards', await siteAccess(world), ['*://*.auto-own.test/*']);
        check.equal('pages that its script runs in afterwards', await registered(world), ['*://*.auto-own.test/*']);
        await options.close();
        await setAuto(world, 'auto-own', false);
      },
    },
    {
      name: 'settings of a newer version are read as far as they can be and kept whole',
      limit: 60_000,
      run: async (world) => {
        await world.driver.background(() => chrome.storage.local.set({ settings: { version: 99, autoSites: { odd: true }, later: [1, 2] } }));
        const page = await world.open('german', 'auto-newer');
        await sleep(1_500);
        world.check.ok('the reader opened by itself', !(await isReaderOpen(page)));
        await page.close();
        await setAuto(world, 'auto-newer', true);
        const { version, later } = await stored(world) as { version?: unknown; later?: unknown };
        world.check.equal('what the newer version wrote', JSON.stringify([version, later]), '[99,[1,2]]');
        const article = await world.open('german', 'auto-newer');
        await waitForReader(article);
        await setAuto(world, 'auto-newer', false);
        await world.driver.background(() => chrome.storage.local.remove('settings'));
      },
    },
    {
      name: 'a full storage is said, and changes nothing',
      limit: 60_000,
      skip: { firefox: 'its extensions’ storage has no limit but the disk' },
      run: async (world) => {
        const { driver, check } = world;
        await driver.background(async () => {
          const free = 10_485_760 - await chrome.storage.local.getBytesInUse();
          await chrome.storage.local.set({ filler: 'x'.repeat(free - 8) });
        });
        try {
          await driver.allow('*://*.auto-full.test/*');
          const page = await world.open('metered-news', 'auto-full');
          const popup = await world.article(page);
          await popup.click('[data-action="more"]');
          await popup.click('[data-action="auto"]');
          const said = await popup.waitFor('what became of it', () => document.querySelector('[role="status"]')?.textContent ?? '');
          check.ok(`it says "${said}"`, said.startsWith('Nothing changed'));
          check.equal('sites that Galley may read', await siteAccess(world), []);
          check.equal('pages that its script runs in', await registered(world), []);
          await popup.close();
        } finally {
          await driver.background(() => chrome.storage.local.remove('filler'));
        }
        const page = await world.open('metered-news', 'auto-full');
        await driver.allow('*://*.auto-full.test/*');
        const popup = await world.article(page);
        await flip(popup, true);
        await popup.close();
        await setAuto(world, 'auto-full', false);
      },
    },
  ],
};
