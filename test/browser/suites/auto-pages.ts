import type { Browser as WebExtension } from 'webextension-polyfill';
import type { OpenPage } from '../driver/driver.ts';
import { sleep } from '../driver/wait.ts';
import { LOOKED, readerText, waitForText, whileOn } from '../harness/auto.ts';
import { clickInReader, HOST, isReaderOpen, waitForPage, waitForReader } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

declare const chrome: WebExtension;

interface Times { readonly reader: number; readonly loaded: number; readonly load: number }

/** When the reader came, the page's text was there, and its load event was, in milliseconds since the navigation began. */
const times = (page: OpenPage): Promise<Times> => page.evaluate(() => {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const { readerAt = Infinity } = window as unknown as { readerAt?: number };
  return { reader: readerAt, loaded: entry?.domContentLoadedEventStart ?? 0, load: entry?.loadEventStart ?? 0 };
});

const open = async (world: World, host: string, name: string): Promise<OpenPage> => world.driver.open(`https://${host}.test/auto/${name}`);
const says = (world: World, what: string, { reader, loaded, load }: Times): void => {
  console.log(`  (${world.driver.kind}, ${what}: reader at ${reader.toFixed(0)} ms, DOMContentLoaded at ${loaded.toFixed(0)}, load at ${load.toFixed(0)})`);
};

export const autoPages: Suite = {
  name: 'auto-reader over pages',
  cases: [
    {
      name: 'comes before the load event, and before a slow page is whole',
      limit: 90_000,
      run: (world) => whileOn(world, 'auto-early', async () => {
        for (const name of ['picture', 'stream']) {
          const page = await open(world, 'auto-early', name);
          await waitForReader(page);
          const at = await times(page);
          says(world, name, at);
          world.check.ok(`${name}: the reader came ${String(at.reader - at.load)} ms after the load event`, at.reader < at.load);
          if (name === 'stream') world.check.ok('the reader waited for the end of a slow page', at.reader < at.loaded);
          await page.close();
        }
      }),
    },
    {
      name: 'what a late style sheet hides is never shown',
      limit: 60_000,
      run: (world) => whileOn(world, 'auto-styled', async () => {
        const page = await open(world, 'auto-styled', 'styled');
        await waitForReader(page);
        says(world, 'style sheet after 1200 ms', await times(page));
        world.check.ok('words that the page hides are in the reader', !(await readerText(page)).includes('kept from this reader'));
        await page.close();
      }),
    },
    {
      name: 'takes in text that comes late, with the place and the selection kept',
      limit: 60_000,
      run: (world) => whileOn(world, 'auto-late', async () => {
        const page = await open(world, 'auto-late', 'late');
        await waitForReader(page);
        const place = await page.evaluateInShadow(HOST, (root) => {
          const block = [...root.querySelectorAll('.galley-body > p')].find(({ textContent }) => textContent.startsWith('6.'));
          const text = block?.firstChild;
          if (!block || !text) throw new Error('no sixth paragraph');
          block.scrollIntoView({ block: 'start' });
          document.getSelection()?.setBaseAndExtent(text, 0, text, 12);
          return { top: block.getBoundingClientRect().top, words: text.textContent?.slice(0, 12) ?? '' };
        });
        await waitForText(page, '53.');
        const after = await page.evaluateInShadow(HOST, (root) => {
          const block = [...root.querySelectorAll('.galley-body > p')].find(({ textContent }) => textContent.startsWith('6.'));
          // Within a shadow root Chromium tells a selection to those who name the root.
          const selection = document.getSelection();
          const own = root as ShadowRoot & { getSelection?: () => Selection | null };
          const ranges = selection?.getComposedRanges?.({ shadowRoots: [root] });
          const selected = own.getSelection ? own.getSelection()?.toString() : ranges?.[0] ? ranges[0].startContainer.textContent?.slice(ranges[0].startOffset, ranges[0].endOffset) : selection?.toString();
          return { selected: selected ?? '', top: block?.getBoundingClientRect().top ?? Infinity, order: [...root.querySelectorAll('.galley-body > p')].map(({ textContent }) => textContent.split('.')[0]).join(' ') };
        });
        world.check.equal('the paragraphs', after.order, '40 41 42 1 2 3 4 5 6 7 8 9 10 11 12 50 51 52 53');
        world.check.equal('what is selected', after.selected, place.words);
        world.check.ok(`what was read moved by ${String(after.top - place.top)} pixels`, Math.abs(after.top - place.top) < 2);
        await page.close();
      }),
    },
    {
      name: 'follows a page that changes its address without loading, and its way back',
      limit: 90_000,
      run: (world) => whileOn(world, 'auto-spa', async () => {
        const page = await open(world, 'auto-spa', 'spa-home');
        await sleep(1_500);
        world.check.ok('the reader opened over a list of links', !(await isReaderOpen(page)));
        const go = (name: string): Promise<void> => page.evaluate((to) => { (window as unknown as { go: (name: string) => void }).go(to); }, name);
        await go('a');
        await waitForText(page, 'Gauges move');
        await go('b');
        await waitForText(page, 'Ferry crews');
        world.check.ok('two articles are mixed', !(await readerText(page)).includes('Gauges move'));
        await page.press('Escape');
        await waitForPage(page);
        await page.evaluate(() => { history.back(); });
        await waitForText(page, 'Gauges move');
        await page.evaluate(() => { history.forward(); });
        await waitForPage(page);
        await sleep(LOOKED);
        world.check.ok('the reader came back over an article that was left', !(await isReaderOpen(page)));
        await page.close();
      }),
    },
    {
      name: 'back, forward and reload: what was left stays left, what was read is read',
      limit: 90_000,
      run: (world) => whileOn(world, 'auto-back', async () => {
        const page = await open(world, 'auto-back', 'late');
        await waitForReader(page);
        await page.goto('https://auto-back.test/german.html');
        await waitForReader(page);
        await page.press('Escape');
        await waitForPage(page);
        await page.evaluate(() => { history.back(); });
        await waitForText(page, 'Gauges move');
        await page.evaluate(() => { history.forward(); });
        await sleep(LOOKED);
        world.check.ok('the reader came back by way of the history', !(await isReaderOpen(page)));
        await page.evaluate(() => { location.reload(); });
        await sleep(LOOKED);
        world.check.ok('the reader came back by reload', !(await isReaderOpen(page)));
        await page.close();
      }),
    },
    {
      name: 'nothing in frames, and nothing in tabs that nobody looks at',
      limit: 90_000,
      run: (world) => whileOn(world, 'auto-hidden', async () => {
        const framed = await open(world, 'auto-hidden', 'framed');
        const hidden = await world.driver.background(async () => {
          const made = await Promise.all(Array.from({ length: 8 }, () => chrome.tabs.create({ url: 'https://auto-hidden.test/auto/picture', active: false })));
          return made.map(({ id }) => id ?? -1);
        });
        await sleep(LOOKED);
        world.check.ok('the reader opened in a frame', !(await framed.evaluate(() => frames[0]?.document.querySelector('[data-galley-host]') !== null)));
        const engines = (): Promise<readonly boolean[]> => world.driver.background((ids) => Promise.all(ids.map(async (tabId) => {
          const [ran] = await chrome.scripting.executeScript({ target: { tabId }, func: () => Reflect.has(globalThis, 'galley.read') });
          return ran?.result === true;
        })), hidden);
        world.check.equal('hidden tabs that were read', (await engines()).filter(Boolean).length, 0);
        await world.driver.background((id) => chrome.tabs.update(id, { active: true }), hidden[0] ?? -1);
        await sleep(2_500);
        world.check.equal('tabs that were read once one is looked at', (await engines()).map(Number).join(''), '10000000');
        await world.driver.background((ids) => chrome.tabs.remove([...ids]), hidden);
        await framed.close();
      }),
    },
    {
      name: 'a page that never rests is read, and can be left',
      limit: 60_000,
      run: (world) => whileOn(world, 'auto-restless', async () => {
        const page = await open(world, 'auto-restless', 'restless');
        await waitForReader(page);
        await sleep(4_000);
        await page.press('Escape');
        await waitForPage(page);
        await page.close();
      }),
    },
    {
      name: 'not on this site, in one click',
      limit: 60_000,
      run: async (world) => {
        const { driver, check } = world;
        await driver.allow('*://*.auto-never.test/*');
        const { setAuto, siteAccess } = await import('../harness/auto.ts');
        await setAuto(world, 'auto-never', true);
        const page = await open(world, 'auto-never', 'picture');
        await waitForReader(page);
        await page.waitFor('the button', (host) => {
          const button = Document.prototype.querySelector.call(document, host)?.shadowRoot?.querySelector('[data-action="not-here"]');
          return button instanceof HTMLElement && button.getClientRects().length > 0;
        }, HOST);
        await clickInReader(page, '[data-action="not-here"]');
        await waitForPage(page);
        check.equal('sites that Galley may read', await siteAccess(world), []);
        await page.goto('https://auto-never.test/auto/late');
        await sleep(LOOKED);
        check.ok('the reader came back', !(await isReaderOpen(page)));
        await page.close();
      },
    },
  ],
};
