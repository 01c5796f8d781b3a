import { JSDOM } from 'jsdom';
import type { OpenPage, View } from '../driver/driver.ts';
import { fixture } from '../../pages/fixtures.ts';
import { until } from '../driver/wait.ts';
import { clickInReader, HOST, openByKey, pressShortcut } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

const letters = (text: string): string => text.replace(/\s+/gu, '');

/** The live region's words; every one it ever had, so that a "Copied" that came and went is seen. */
const statusOf = (view: View): Promise<string> => view.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');

/** Holds the clipboard against the fixture: both flavours, or text alone. */
async function checkClipboard(world: World, name: string, flavours: 'both' | 'plain'): Promise<void> {
  const { expected } = fixture(name);
  const { check } = world;
  const { plain, html } = await world.driver.clipboard();
  check.ok(`text/plain has not the body: ${JSON.stringify(plain?.slice(0, 200))}`, plain !== null && letters(plain).includes(letters(expected.text)));
  check.ok('text/plain has not the headline', plain?.includes(expected.title));
  for (const string of expected.absent) check.ok(`the copy holds "${string}"`, !plain?.includes(string) && !html?.includes(string));
  if (flavours === 'plain') {
    check.equal('text/html', html, null);
    return;
  }
  const { document } = new JSDOM(html ?? '').window;
  document.querySelectorAll('figcaption, rt, rp').forEach((element) => { element.remove(); });
  check.ok(`text/html has not the body: ${JSON.stringify(html?.slice(0, 200))}`, letters(document.body.textContent).includes(letters(expected.text)));
  check.ok('text/html has not the headline as one', document.querySelector('h1')?.textContent === expected.title);
  check.equal('attributes that have no place in a copy', [...document.querySelectorAll('body [class], body [style], body [id]')].map((element) => element.outerHTML.slice(0, 80)), []);
}

const copied = async (world: World): Promise<boolean> => (await world.driver.clipboard()).plain !== null;

async function copyFromMenu(popup: View, action: string): Promise<void> {
  await popup.click('[data-action="copy-menu"]');
  await popup.waitFor('the menu of formats', () => document.querySelector('[role="menu"]:not([hidden])') !== null);
  await popup.click(`[data-action="${action}"]`);
  await popup.waitFor('"Copied"', () => document.querySelector('[role="status"]')?.textContent === 'Copied');
}

async function openPopup(world: World, name: string): Promise<{ readonly page: OpenPage; readonly popup: View }> {
  const page = await world.open(name, `copy-${name}`);
  return { page, popup: await world.article(page) };
}

export const copying: Suite = {
  name: 'copy',
  cases: [
    {
      name: 'the button sets both flavours',
      run: async (world) => {
        const { popup } = await openPopup(world, 'metered-news');
        world.check.equal('said before', await statusOf(popup), '');
        await popup.click('[data-action="copy"]');
        await popup.waitFor('"Copied"', () => document.querySelector('[role="status"]')?.textContent === 'Copied');
        await popup.close();
        await checkClipboard(world, 'metered-news', 'both');
      },
    },
    {
      name: 'the menu: plain text',
      run: async (world) => {
        const { popup } = await openPopup(world, 'japanese-short');
        await copyFromMenu(popup, 'copy-plain');
        await popup.close();
        const { plain, html } = await world.driver.clipboard();
        world.check.equal('text/html', html, null);
        // In text for people a reading stands after its word.
        world.check.ok('the headline', plain?.includes('渡し船「千鳥丸」、三年ぶりに動く'));
        world.check.ok('a word with its reading', plain?.includes('汐見（しおみ）市') || plain?.includes('汐見市'));
      },
    },
    {
      name: 'the menu: Markdown',
      run: async (world) => {
        const { popup } = await openPopup(world, 'german');
        await copyFromMenu(popup, 'copy-markdown');
        await popup.close();
        const { plain, html } = await world.driver.clipboard();
        world.check.equal('text/html', html, null);
        world.check.ok(`the headline as one: ${JSON.stringify(plain?.slice(0, 120))}`, plain?.includes('# Der Nachtzug hält wieder\n'));
        world.check.ok('a subhead as one', plain?.includes('\n## Eine Minute Aufenthalt\n'));
      },
    },
    {
      name: 'the menu: HTML as text',
      run: async (world) => {
        const { popup } = await openPopup(world, 'spanish');
        await copyFromMenu(popup, 'copy-html');
        await popup.close();
        const { plain, html } = await world.driver.clipboard();
        world.check.equal('text/html', html, null);
        world.check.ok(`mark-up as text: ${JSON.stringify(plain?.slice(0, 120))}`, plain?.includes('<h2>Una plaza a su hora</h2>'));
      },
    },
    {
      name: 'a denied clipboard is said',
      run: async (world) => {
        await world.driver.clearClipboard();
        const { popup } = await openPopup(world, 'german');
        await popup.evaluate(() => {
          navigator.clipboard.write = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
          document.execCommand = () => false;
        });
        await popup.click('[data-action="copy"]');
        await popup.waitFor('what went wrong', () => document.querySelector('[role="status"]')?.textContent !== '');
        const status = await statusOf(popup);
        world.check.ok(`it says "${status}"`, status.startsWith('Not copied'));
        await popup.close();
        world.check.ok('something was copied', !(await copied(world)));
      },
    },
    {
      name: 'the shortcut copies without a view',
      run: async (world) => {
        await world.driver.clearClipboard();
        const page = await world.open('french', 'copy-key');
        await pressShortcut(world.driver, page, 'copy', 'the copy', () => copied(world));
        await checkClipboard(world, 'french', 'both');
      },
    },
    {
      name: 'the reader in the page copies',
      run: async (world) => {
        await world.driver.clearClipboard();
        const page = await world.open('german', 'copy-in-page');
        await openByKey(world.driver, page);
        await clickInReader(page, '[data-action="copy"]');
        await until('"Copied"', () => page.evaluateInShadow(HOST, (root) => root.querySelector('[role="status"]')?.textContent === 'Copied'));
        await checkClipboard(world, 'german', 'both');
      },
    },
    {
      name: 'the page’s menu copies',
      run: async (world) => {
        await world.driver.clearClipboard();
        const page = await world.open('spanish', 'copy-menu');
        if (world.driver.kind === 'chromium') await (await world.article(page)).close();
        await world.driver.contextMenu(page, 'copy');
        await until('the copy', () => copied(world));
        await checkClipboard(world, 'spanish', 'both');
      },
    },
  ],
};
