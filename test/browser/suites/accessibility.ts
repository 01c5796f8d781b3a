import type { View } from '../driver/driver.ts';
import { sleep } from '../driver/wait.ts';
import { axeViolations } from '../harness/axe.ts';
import { clickInReader, HOST, openByKey } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';
import { installVoice } from '../harness/voice.ts';

/** Under a modal dialog the page's own landmarks are out of reach; axe-core counts them beside the reader's. */
const ONE_OF_A_KIND = ['landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo', 'landmark-no-duplicate-main', 'landmark-unique', 'landmark-one-main'];

async function clean(world: World, name: string, dark: boolean): Promise<void> {
  await world.driver.setDark(dark);
  try {
    const popup = await world.article(await world.open(name, `axe-${name}`));
    await popup.evaluate(() => { document.querySelectorAll('details').forEach((element) => { element.open = true; }); });
    world.check.equal('violations', await axeViolations(popup), []);
  } finally {
    await world.driver.setDark(false);
  }
}

/** What can be open over or beside the article, and how it is opened there. */
const TOOLS: readonly (readonly [name: string, open: (popup: View) => Promise<void>, shown: string])[] = [
  ['the copy menu', (popup) => popup.click('[data-action="copy-menu"]'), '.galley-menu:not([hidden])'],
  ['listening', async (popup) => {
    await popup.evaluate(installVoice);
    await popup.click('[data-action="listen"]');
  }, '.galley-listen'],
  ['what is said where there are no voices', async (popup) => {
    await popup.evaluate(() => { Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [], addEventListener: () => undefined, removeEventListener: () => undefined } }); });
    await popup.click('[data-action="listen"]');
  }, '.galley-ways:not([hidden])'],
  ['the menu', (popup) => popup.click('[data-action="more"]'), '.galley-menu-end:not([hidden])'],
  ['the outline', (popup) => popup.press('o'), '[data-sheet="outline"]'],
  ['the sheet of keys', (popup) => popup.press('?'), '[data-sheet="shortcuts"]'],
  ['a larger picture', (popup) => popup.click('[data-action="enlarge"]'), '[data-sheet="picture"]'],
  ['a note', (popup) => popup.click('a[role="doc-noteref"]'), '[data-sheet="note"]'],
  ['pointing at a block', (popup) => popup.press('h'), '.galley-picked'],
  ['the line focus', (popup) => popup.press('l'), '.galley-shade'],
];

async function tool(world: World, open: (popup: View) => Promise<void>, shown: string): Promise<void> {
  const popup = await world.article(await world.open('elements', 'axe-tools'));
  await open(popup);
  await popup.waitFor(shown, (css) => document.querySelector(css) !== null, shown);
  // Behind the line focus the text is dim because that is what it is for.
  world.check.equal('violations', await axeViolations(popup, 'html', shown === '.galley-shade' ? ['color-contrast'] : []), []);
}

/** What can be open in the reader in a page, by its controls. */
const IN_PAGE: readonly (readonly [name: string, fixture: string, press: readonly string[]])[] = [
  ['the article', 'elements', []],
  ['a preview', 'preview-only', ['.galley-evidence > summary']],
  ['the account', 'metered-news', ['details[data-ledger] > summary']],
  ['the menu', 'elements', ['[data-action="more"]']],
  ['the panel', 'elements', ['[data-action="appearance"]']],
  ['the outline', 'elements', ['[data-action="outline"]']],
];

async function inPage(world: World, name: string, fixture: string, press: readonly string[]): Promise<void> {
  const page = await world.open(fixture, `axe-in-page-${name.replace(/\W/gu, '')}`);
  await openByKey(world.driver, page);
  for (const selector of press) {
    await clickInReader(page, selector);
    await sleep(400);
  }
  // The host has no text of its own; its inline style keeps the page's from it, spacing included.
  world.check.equal('violations', await axeViolations(page, HOST, [...ONE_OF_A_KIND, 'avoid-inline-spacing']), []);
}

async function restored(world: World): Promise<void> {
  const popup = await world.article(await world.open('metered-news', 'axe-restored'));
  await popup.click('details[data-ledger] > summary');
  await popup.waitFor('the account', () => document.querySelector('.galley-family [data-action="restore"]') !== null);
  await popup.click('.galley-family [data-action="restore"]');
  await popup.waitFor('the notice', () => document.querySelector('.galley-ways:not([hidden])') !== null);
  world.check.equal('violations', await axeViolations(popup), []);
}

export const accessibility: Suite = {
  name: 'accessibility (axe-core)',
  cases: [
    ...['metered-news', 'elements', 'arabic', 'japanese-short', 'preview-only', 'advertorial'].map((name) => ({
      name: `article: ${name}`, run: (world: World) => clean(world, name, false),
    })),
    ...TOOLS.map(([name, open, shown]) => ({ name: `open: ${name}`, run: (world: World) => tool(world, open, shown) })),
    { name: 'open: the account, after a restore', run: restored },
    { name: 'article, dark: elements', run: (world) => clean(world, 'elements', true) },
    {
      name: 'not an article',
      run: async (world) => { world.check.equal('violations', await axeViolations(await world.popup(await world.open('home-page', 'axe-home'), 'not-article')), []); },
    },
    {
      name: 'unreadable',
      run: async (world) => {
        const page = await world.driver.open(world.driver.extensionUrl('options.html'));
        const popup = await world.popup(page, 'unreadable');
        world.check.equal('violations', await axeViolations(popup), []);
        await popup.close();
        world.check.equal('violations of the options page', await axeViolations(page), []);
        await page.close();
      },
    },
    {
      name: 'reading',
      run: async (world) => {
        const page = await world.open('metered-news', 'axe-reading');
        const popup = await world.driver.clickAction(page);
        // The state is put back by hand: a page that keeps it up would keep axe waiting too.
        await popup.waitFor('the article', () => document.body.dataset['state'] === 'article');
        await popup.evaluate(async () => {
          const html = await (await fetch('popup.html')).text();
          const reading = new DOMParser().parseFromString(html, 'text/html').querySelector('#view > *');
          const words = reading?.querySelector('[role="status"]');
          if (words) words.textContent = 'Reading the page…';
          if (reading) document.getElementById('view')?.replaceChildren(document.adoptNode(reading));
        });
        world.check.equal('violations', await axeViolations(popup), []);
        await popup.close();
      },
    },
    ...IN_PAGE.map(([name, fixture, press]) => ({ name: `reader in the page: ${name}`, run: (world: World) => inPage(world, name, fixture, press) })),
  ],
};
