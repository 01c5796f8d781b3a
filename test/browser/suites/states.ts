import { sleep, until } from '../driver/wait.ts';
import { axeViolations } from '../harness/axe.ts';
import type { World, Suite } from '../harness/suite.ts';

/** What a state says, and the names of its controls. */
interface Said {
  readonly words: string;
  readonly actions: readonly string[];
  readonly focus: string;
}

const said = (): Said => ({
  words: (document.getElementById('view')?.innerText ?? '').replace(/\s+/gu, ' ').trim(),
  actions: [...document.querySelectorAll<HTMLElement>('[data-action]')].map((element) => element.dataset['action'] ?? ''),
  focus: document.activeElement?.localName ?? '',
});

/**
 * Keeps the page's own thread busy, so that nothing in it can answer. Not before the driver's call is over: Firefox would
 * otherwise be busy inside that call and free again when the popup opens.
 */
const keepBusy = (ms: number): void => {
  setTimeout(() => {
    const end = performance.now() + ms;
    while (performance.now() < end);
  }, 100);
};

async function unreadable(world: World, url: string, reason: RegExp): Promise<void> {
  const page = await world.driver.open(url);
  try {
    const popup = await world.popup(page, 'unreadable');
    await popup.waitFor('the focus', () => document.activeElement !== document.body);
    const { words, actions, focus } = await popup.evaluate(said);
    world.check.ok(`the reason is not the one: ${words}`, reason.test(words));
    world.check.equal('controls', actions, []);
    world.check.equal('focus', focus, 'h1');
    await popup.close();
  } finally {
    await page.close();
  }
}

export const states: Suite = {
  name: 'states of the popup',
  cases: [
    {
      name: 'reading, then the article',
      run: async (world) => {
        const page = await world.open('metered-news');
        await page.evaluate(keepBusy, 2_500);
        await sleep(300);
        const popup = await world.driver.clickAction(page);
        const state = await popup.evaluate(() => document.body.dataset['state']);
        world.check.equal('state while the page is busy', state, 'reading');
        await popup.waitFor('words while reading', () => document.querySelector('[role="status"]')?.textContent !== '');
        world.check.ok('nothing is said while reading', /reading/iu.test((await popup.evaluate(said)).words));
        await popup.waitFor('the article', () => document.body.dataset['state'] === 'article');
        await popup.close();
      },
    },
    {
      name: 'not an article, read anyway',
      run: async (world) => {
        const page = await world.open('home-page');
        const popup = await world.popup(page, 'not-article');
        const { words, actions, focus } = await popup.evaluate(said);
        world.check.ok(`no reason is given: ${words}`, words.length > 'This does not look like an article Read anyway'.length + 10);
        world.check.equal('controls', actions, ['read-anyway']);
        world.check.equal('focus', focus, 'button');
        await popup.click('[data-action="read-anyway"]');
        await popup.waitFor('the page read anyway', () => document.body.dataset['state'] === 'article');
        world.check.ok('nothing of the page is shown', (await popup.evaluate(said)).words.length > 100);
      },
    },
    {
      name: 'not an article: a shop',
      run: async (world) => { await world.popup(await world.open('shop-page'), 'not-article'); },
    },
    {
      name: 'unreadable: a page of the browser',
      run: (world) => unreadable(world, world.driver.kind === 'firefox' ? 'about:support' : 'chrome://version/', /browser/iu),
    },
    {
      name: 'unreadable: a page of an extension',
      run: (world) => unreadable(world, world.driver.extensionUrl('options.html'), /extension/iu),
    },
    { name: 'unreadable: a PDF', run: (world) => unreadable(world, 'https://files.test/report.pdf', /viewer/iu) },
    {
      name: 'an error, then try again',
      limit: 60_000,
      run: async (world) => {
        const page = await world.open('metered-news');
        await page.evaluate(keepBusy, 20_000);
        await sleep(300);
        const popup = await world.driver.clickAction(page);
        await until('the error', () => popup.evaluate(() => document.body.dataset['state'] === 'error'), 18_000);
        const { words, actions } = await popup.evaluate(said);
        world.check.ok(`no reason is given: ${words}`, /too long/iu.test(words));
        world.check.equal('controls', actions, ['try-again']);
        world.check.equal('axe-core’s violations', await axeViolations(popup), []);
        await until('the page to be free again', () => page.evaluate(() => true), 20_000);
        await popup.click('[data-action="try-again"]');
        await popup.waitFor('the article', () => document.body.dataset['state'] === 'article');
        await popup.close();
      },
    },
  ],
};
