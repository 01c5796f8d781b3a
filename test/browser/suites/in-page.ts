import type { OpenPage } from '../driver/driver.ts';
import { sleep } from '../driver/wait.ts';
import { fixture } from '../../pages/fixtures.ts';
import { clickInReader, closeByKey, HOST, isReaderOpen, openByButton, openByKey, shownBody, waitForPage, waitForReader } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

/** The page as text, the reader's host left out, and where it stands. */
interface PageState {
  readonly html: string;
  readonly scroll: number;
  readonly focus: string;
}

const pageState = (page: OpenPage): Promise<PageState> => page.evaluate((host) => {
  const copy = document.documentElement.cloneNode(true) as Element;
  copy.querySelectorAll(host).forEach((element) => { element.remove(); });
  return { html: copy.outerHTML, scroll: Math.round(scrollY), focus: document.activeElement?.localName ?? '' };
}, HOST);

const letters = (text: string): string => text.replace(/\s+/gu, '');

/** Opens with `open`, reads, closes with `close`, and holds the page against what it was before. */
async function thereAndBack(
  world: World, open: (page: OpenPage) => Promise<void>, close: (page: OpenPage) => Promise<void>,
): Promise<void> {
  const { check } = world;
  const page = await world.open('metered-news', 'there-and-back');
  await page.evaluate(() => { scrollTo(0, 700); });
  const before = await pageState(page);
  check.equal('scroll place to begin with', before.scroll, 700);

  await open(page);
  check.equal('text in the page', await page.evaluateInShadow(HOST, shownBody), letters(fixture('metered-news').expected.text));
  const during = await pageState(page);
  check.equal('the page’s own mark-up while reading', during.html, before.html);
  const children = await page.evaluate((host) => [...document.querySelectorAll(host)].map((element) => element.parentElement?.localName), HOST);
  check.equal('the reader’s host', children, ['html']);

  await close(page);
  check.equal('the page given back', await pageState(page), before);
}

async function byEscape(page: OpenPage): Promise<void> {
  await page.press('Escape');
  await waitForPage(page);
}

export const inPage: Suite = {
  name: 'reader in the page',
  cases: [
    { name: 'by the popup’s button, left with Escape', run: (world) => thereAndBack(world, (page) => openByButton(world, page), byEscape) },
    {
      name: 'by the shortcut, left with the same key',
      run: (world) => thereAndBack(world, (page) => openByKey(world.driver, page), (page) => closeByKey(world.driver, page)),
    },
    {
      name: 'by the menu, left with its button',
      run: (world) => thereAndBack(world, async (page) => {
        // Headless Chromium has no menu to grant the tab with: the toolbar button grants it first.
        if (world.driver.kind === 'chromium') await (await world.article(page)).close();
        await world.driver.contextMenu(page, 'read');
        await waitForReader(page);
      }, async (page) => {
        await clickInReader(page, '[data-action="close"]');
        await waitForPage(page);
      }),
    },
    {
      name: 'the popup over it shows the same article',
      run: async (world) => {
        const page = await world.open('metered-news', 'over');
        await openByKey(world.driver, page);
        const popup = await world.article(page);
        world.check.equal('text in the popup', await popup.evaluate(shownBody), letters(fixture('metered-news').expected.text));
        await popup.close();
        world.check.ok('the reader is gone', await isReaderOpen(page));
      },
    },
    {
      name: 'keys typed in it do not reach the page',
      run: async (world) => {
        const page = await world.open('german', 'keys');
        await page.evaluate(() => {
          document.addEventListener('keydown', (event) => { document.body.dataset['heard'] = `${document.body.dataset['heard'] ?? ''}${event.key}`; });
        });
        await openByKey(world.driver, page);
        await page.evaluate(() => { delete document.body.dataset['heard']; });
        for (const key of ['j', 'k', 's']) await page.press(key);
        await sleep(200);
        world.check.equal('keys that the page heard', await page.evaluate(() => document.body.dataset['heard'] ?? ''), '');
        await byEscape(page);
        await page.press('j');
        await page.waitFor('the page to hear keys again', () => document.body.dataset['heard'] === 'j');
      },
    },
    {
      name: 'a click of the page’s own script does not press its buttons',
      run: async (world) => {
        const page = await world.open('french', 'script-click');
        await openByKey(world.driver, page);
        await page.evaluate((host) => {
          document.querySelector(host)?.shadowRoot?.querySelectorAll<HTMLElement>('button').forEach((button) => { button.click(); });
        }, HOST);
        await sleep(200);
        world.check.ok('the page’s script closed the reader', await isReaderOpen(page));
      },
    },
    {
      name: 'a link within the page leads back to it',
      run: async (world) => {
        const page = await world.open('elements', 'notes');
        await openByKey(world.driver, page);
        const moved = await page.evaluateInShadow(HOST, (root) => root.querySelector('sup a, a[role="doc-noteref"]') !== null);
        world.check.ok('no note is linked', moved);
        await clickInReader(page, 'a[role="doc-noteref"], sup a');
        await sleep(200);
        world.check.ok('the note’s mark closed the reader', await isReaderOpen(page));
      },
    },
  ],
};
