import type { Browser as WebExtension } from 'webextension-polyfill';
import type { View } from '../driver/driver.ts';
import { sleep } from '../driver/wait.ts';
import { isReaderOpen, waitForPage, waitForReader } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

declare const chrome: WebExtension;

/** Longer than the auto-reader looks at a page for. */
const LOOKED = 4_500;

const siteAccess = (world: World): Promise<readonly string[]> =>
  world.driver.background(async () => [...((await chrome.permissions.getAll()).origins ?? [])].sort());

const registered = (world: World): Promise<readonly string[]> =>
  world.driver.background(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []));

async function flip(popup: View, to: boolean): Promise<void> {
  await popup.click('[data-action="more"]');
  await popup.click('[data-action="auto"]');
  await popup.waitFor(`the switch to be ${to ? 'on' : 'off'}`, (state) => document.querySelector('[data-action="auto"]')?.getAttribute('aria-checked') === state, String(to));
}

/** Switches the auto-reader of a host on or off through the popup over one of its articles. */
async function setAuto(world: World, host: string, on: boolean): Promise<void> {
  if (on) await world.driver.allow(`*://*.${host}.test/*`);
  const page = await world.open('metered-news', host);
  const popup = await world.article(page);
  const label = await popup.evaluate(() => document.querySelector('[data-action="auto"]')?.textContent ?? '');
  world.check.ok(`the switch does not name the site: ${label}`, label.includes(`${host}.test`));
  await flip(popup, on);
  await popup.close();
  await page.close();
}

export const auto: Suite = {
  name: 'auto-reader',
  cases: [
    {
      name: 'off by default, with no access to any site',
      run: async (world) => {
        world.check.equal('sites that Galley may read', await siteAccess(world), []);
        const page = await world.open('metered-news', 'auto-none');
        await sleep(1_500);
        world.check.ok('the reader opened by itself', !(await isReaderOpen(page)));
      },
    },
    {
      name: 'on for one site: its articles open, nothing else does',
      limit: 90_000,
      run: async (world) => {
        const { check } = world;
        await setAuto(world, 'auto-on', true);
        check.equal('sites that Galley may read', await siteAccess(world), ['*://*.auto-on.test/*']);
        check.equal('pages that its script runs in', await registered(world), ['*://*.auto-on.test/*']);

        const article = await world.open('german', 'auto-on');
        await waitForReader(article);
        const home = await world.open('home-page', 'auto-on');
        const shop = await world.open('shop-page', 'auto-on');
        const other = await world.open('german', 'auto-other');
        const below = await world.open('german', 'www.auto-on');
        await waitForReader(below);
        await sleep(LOOKED);
        for (const [what, page] of Object.entries({ 'home page': home, shop, 'other site': other })) {
          check.ok(`the reader opened by itself: ${what}`, !(await isReaderOpen(page)));
        }
        await setAuto(world, 'auto-on', false);
        check.equal('sites that Galley may read afterwards', await siteAccess(world), []);
        check.equal('pages that its script runs in afterwards', await registered(world), []);
        const after = await world.open('french', 'auto-on');
        await sleep(LOOKED);
        check.ok('the reader opened by itself after it was switched off', !(await isReaderOpen(after)));
      },
    },
    {
      name: 'a refused permission leaves everything as it was, and is said',
      skip: { chromium: 'headless Chromium cannot press its own dialog' },
      run: async (world) => {
        const page = await world.open('metered-news', 'auto-refused');
        const popup = await world.article(page);
        await popup.click('[data-action="more"]');
        await world.driver.refuse(() => popup.click('[data-action="auto"]'));
        // Where the question closed the popup, what it would say is gone with it.
        const said = await popup.waitFor('what became of it', () => document.querySelector('[role="status"]')?.textContent ?? '');
        world.check.ok(`it says "${said}"`, said.startsWith('Nothing changed'));
        world.check.equal('the switch', await popup.evaluate(() => document.querySelector('[data-action="auto"]')?.getAttribute('aria-checked')), 'false');
        world.check.equal('sites that Galley may read', await siteAccess(world), []);
        world.check.equal('pages that its script runs in', await registered(world), []);
      },
    },
    {
      name: 'leaving lasts: it does not come back by itself',
      limit: 60_000,
      run: async (world) => {
        await setAuto(world, 'auto-leave', true);
        const page = await world.open('german', 'auto-leave');
        await waitForReader(page);
        await page.press('Escape');
        await waitForPage(page);
        await page.goto('https://auto-leave.test/german.html');
        await sleep(LOOKED);
        world.check.ok('the reader came back', !(await isReaderOpen(page)));
        await setAuto(world, 'auto-leave', false);
      },
    },
    {
      name: 'lives on when the background has ended',
      limit: 60_000,
      run: async (world) => {
        await setAuto(world, 'auto-wake', true);
        await world.driver.stopBackground();
        const page = await world.open('french', 'auto-wake');
        await waitForReader(page);
        await setAuto(world, 'auto-wake', false);
      },
    },
  ],
};
