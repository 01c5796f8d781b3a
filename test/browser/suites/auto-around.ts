import type { Browser as WebExtension } from 'webextension-polyfill';
import type { OpenPage } from '../driver/driver.ts';
import { sleep, until } from '../driver/wait.ts';
import { LOOKED, readerText, registered, siteAccess, waitForText, whileOn } from '../harness/auto.ts';
import { clickInReader, HOST, isReaderOpen, waitForPage, waitForReader } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

declare const chrome: WebExtension;

const open = (world: World, host: string, name: string): Promise<OpenPage> => world.driver.open(`https://${host}.test/auto/${name}`);

/** Everything of a page that a person could see of Galley. */
const drawn = (page: OpenPage): Promise<number> => page.evaluate((host) => document.querySelectorAll(host).length, HOST);

/*
 * Pages that are made ready ahead of a click have no test here: Chromium prerenders nothing while DevTools drives it
 * (its answer is "PrerenderingDisabledByDevTools"), and Firefox never does. The unit tests of the script hold that it waits.
 */
export const autoAround: Suite = {
  name: 'auto-reader around articles',
  cases: [
    {
      name: 'nothing is drawn on a section, a search, a video or a sign-in page',
      limit: 90_000,
      run: (world) => whileOn(world, 'auto-nothing', async () => {
        for (const name of ['section', 'search', 'video', 'sign-in']) {
          const page = await open(world, 'auto-nothing', name);
          const before = await page.evaluate(() => document.documentElement.outerHTML);
          await sleep(LOOKED);
          world.check.equal(`${name}: readers`, await drawn(page), 0);
          world.check.ok(`${name}: the page is another`, await page.evaluate((was) => document.documentElement.outerHTML === was, before));
          await page.close();
        }
      }),
    },
    {
      name: 'a link to a place in the article goes there, one to another article opens that one, and back comes back',
      limit: 90_000,
      run: (world) => whileOn(world, 'auto-links', async () => {
        const page = await open(world, 'auto-links', 'linked');
        await waitForReader(page);
        await waitForText(page, 'The end of it');
        await clickInReader(page, '.galley-body a[href$="/auto/short"]');
        await waitForText(page, 'Boats on the quay');
        world.check.ok('two articles are mixed', !(await readerText(page)).includes('The end of it'));
        await page.evaluate(() => { history.back(); });
        await waitForText(page, 'The end of it');
        await clickInReader(page, '.galley-body a[href$="#end"]');
        await sleep(600);
        const at = await page.evaluate(() => location.hash);
        world.check.ok(`the place in the article is not gone to: ${at}`, at === '#end' || !(await isReaderOpen(page)));
        await sleep(LOOKED);
        world.check.ok('more than one reader', await drawn(page) <= 1);
        await page.close();
      }),
    },
    {
      name: 'turned on and off from the toolbar button’s menu',
      limit: 60_000,
      skip: { chromium: 'headless it has no menu to press, and asks for a permission at a real press only' },
      run: async (world) => {
        const { driver, check } = world;
        await driver.allow('*://*.auto-menu.test/*');
        const page = await world.open('german', 'auto-menu');
        await driver.actionMenu(page, 'auto-on');
        await until('it to be on', async () => (await registered(world)).includes('*://*.auto-menu.test/*'));
        await page.goto('https://auto-menu.test/french.html');
        await waitForReader(page);
        await page.press('Escape');
        await waitForPage(page);
        await driver.actionMenu(page, 'auto-off');
        await until('it to be off', async () => (await registered(world)).length === 0);
        check.equal('sites that Galley may read', await siteAccess(world), []);
      },
    },
    {
      name: 'turned on from the settings page: by an address, and from the directory',
      limit: 90_000,
      run: async (world) => {
        const { driver, check } = world;
        await driver.allow('*://*.auto-typed.test/*');
        await driver.allow('*://*.theguardian.com/*');
        const options = await driver.open(driver.extensionUrl('options.html'));
        await options.waitFor('the field', () => document.querySelector('[data-action="auto-add-address"]') !== null);
        await options.evaluate(() => {
          const field = document.querySelector<HTMLInputElement>('[data-action="auto-add-address"]');
          if (!field) throw new Error('no field');
          field.value = 'https://www.auto-typed.test/politics/today';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await options.waitFor('the site to be known', () => document.querySelector<HTMLButtonElement>('[data-action="auto-add"]')?.disabled === false);
        await options.click('[data-action="auto-add"]');
        await until('it to be on', async () => (await registered(world)).includes('*://*.auto-typed.test/*'));
        await options.click('[data-action="auto-pick"] > summary');
        await options.waitFor('the directory', () => document.querySelector('.directory input') !== null);
        check.equal('ticked in advance', await options.evaluate(() => document.querySelectorAll('.directory input:checked').length), 0);
        await options.evaluate(() => {
          const [search, language] = [document.querySelector<HTMLInputElement>('[data-action="auto-search"]'), document.querySelector<HTMLSelectElement>('[data-action="auto-language"]')];
          if (!search || !language) throw new Error('no directory');
          language.value = '';
          search.value = 'guardian';
          search.dispatchEvent(new Event('input', { bubbles: true }));
          language.dispatchEvent(new Event('change', { bubbles: true }));
        });
        await options.click('.directory input[value="theguardian.com"]');
        await options.click('[data-action="auto-pick-on"]');
        await until('both to be on', async () => (await registered(world)).length === 2);
        check.equal('sites that Galley may read', await siteAccess(world), ['*://*.auto-typed.test/*', '*://*.theguardian.com/*']);
        const article = await world.open('german', 'news.auto-typed');
        await waitForReader(article);
        await article.close();
        await driver.background(() => chrome.permissions.remove({ origins: ['*://*.auto-typed.test/*', '*://*.theguardian.com/*'] }));
        await until('both to be off', async () => (await registered(world)).length === 0);
        await options.close();
      },
    },
    {
      name: 'the toolbar icon shows its state without words',
      limit: 60_000,
      run: (world) => whileOn(world, 'auto-icon', async () => {
        const { driver, check } = world;
        await driver.actionIcon();
        const page = await open(world, 'auto-icon', 'short');
        await waitForReader(page);
        await until('the icon of reading', async () => await driver.actionIcon() === 'reading');
        await page.press('Escape');
        await waitForPage(page);
        await until('the icon of an article that can be read', async () => await driver.actionIcon() === 'available');
        check.equal('words on the button', await driver.background(async () => chrome.action.getBadgeText({})), '');
        await page.close();
      }),
    },
  ],
};
