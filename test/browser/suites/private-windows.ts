import type { Browser as WebExtension } from 'webextension-polyfill';
import { until } from '../driver/wait.ts';
import { setAuto } from '../harness/auto.ts';
import { openByKey, waitForPage, waitForReader } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

declare const chrome: WebExtension;

const kept = (world: World): Promise<string> => world.driver.background(async () => JSON.stringify(await chrome.storage.local.get(null)));
const synced = (world: World): Promise<string> => world.driver.background(async () => JSON.stringify(await chrome.storage.sync.get(null)));
const session = (world: World): Promise<string> => world.driver.background(async () => JSON.stringify(await chrome.storage.session.get(null)));

export const privateWindows: Suite = {
  name: 'private windows',
  cases: [
    {
      name: 'nothing of what is read there is kept',
      limit: 120_000,
      run: async (world) => {
        const { driver, check } = world;
        await setAuto(world, 'private-site', true);
        const [before, syncedBefore] = [await kept(world), await synced(world)];
        const page = await driver.openPrivate('https://private-site.test/metered-news.html');
        check.ok('no private window', await driver.background(async () => (await chrome.windows.getAll()).some(({ incognito }) => incognito)));

        await waitForReader(page);
        await page.evaluate(() => { scrollTo(0, 900); });
        await page.press('Escape');
        await waitForPage(page);
        await until('the page to be noted as left', async () => (await session(world)).includes('private-site.test/metered-news'));
        check.ok('a private page among the others', !(JSON.parse(await session(world)) as { leftPages?: readonly string[] }).leftPages?.some((url) => url.includes('metered-news')));

        await page.goto('https://private-other.test/german.html');
        const popup = await world.article(page);
        check.ok('"always open" is offered', await popup.evaluate(() => document.querySelector('[data-action="auto"]') === null));
        await popup.evaluate(() => { scrollTo(0, 700); });
        await popup.click('[data-action="copy"]');
        await popup.waitFor('"Copied"', () => document.querySelector('[role="status"]')?.textContent === 'Copied');
        await popup.close();
        await openByKey(driver, page);
        await page.press('Escape');
        await waitForPage(page);

        check.equal('what is kept on the device', await kept(world), before);
        check.equal('what goes along with the browser’s own', await synced(world), syncedBefore);
        check.ok('the other site is noted', !(await session(world)).includes('private-other'));
        await page.close();
        await until('what was left there to be forgotten', async () => !(await session(world)).includes('metered-news'));
        check.equal('what is kept once the window is closed', await kept(world), before);
        await setAuto(world, 'private-site', false);
      },
    },
  ],
};
