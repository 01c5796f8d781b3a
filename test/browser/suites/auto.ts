import { sleep } from '../driver/wait.ts';
import { LOOKED, registered, setAuto, siteAccess } from '../harness/auto.ts';
import { isReaderOpen, waitForPage, waitForReader } from '../harness/galley.ts';
import type { Suite } from '../harness/suite.ts';

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
