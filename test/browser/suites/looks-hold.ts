import type { Browser as WebExtension } from 'webextension-polyfill';
import type { OpenPage, View } from '../driver/driver.ts';
import { until } from '../driver/wait.ts';
import { HOST, openByButton } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

declare const chrome: WebExtension;

const SEPIA = 'rgb(246, 236, 217)';
const DARK = 'rgb(25, 24, 22)';

const options = (world: World): Promise<OpenPage> => world.driver.open(world.driver.extensionUrl('options.html'));
const store = (view: View, appearance: Readonly<Record<string, unknown>>): Promise<void> => view.evaluate(async (value) => { await chrome.storage.sync.set({ appearance: value }); }, appearance);
const forget = (view: View): Promise<void> => view.evaluate(async () => {
  await chrome.storage.sync.clear();
  await chrome.storage.local.remove('settings');
  localStorage.clear();
});
/** In a window that is not in front nothing can be pressed. */
const choose = (view: View, theme: string): Promise<void> => view.evaluate((name) => { document.querySelector<HTMLElement>(`[data-setting="theme"][value="${name}"]`)?.click(); }, theme);
const chosen = (view: View, theme: string): Promise<unknown> =>
  view.waitFor(`${theme} in the other window`, (name) => document.documentElement.dataset['theme'] === name && document.querySelector<HTMLInputElement>(`[data-setting="theme"][value="${name}"]`)?.checked === true, theme);
const paper = (page: OpenPage): Promise<string> => page.evaluateInShadow(HOST, (root) => getComputedStyle(root.querySelector('dialog') ?? document.documentElement).backgroundColor);

async function withSettings(world: World, run: (settings: OpenPage) => Promise<void>): Promise<void> {
  const settings = await options(world);
  try {
    await run(settings);
  } finally {
    await forget(settings);
    await settings.close();
  }
}

/** Opens Galley's popup as a page and notes the colour of its first frames, before anything of it ran. Runs in the settings' page. */
function watchFirstFrames(): void {
  document.body.addEventListener('click', () => {
    const opened = open('popup.html');
    const colours: string[] = [];
    const note = (): void => {
      if (opened === null) return;
      if (colours.length > 5) {
        opened.close();
        return;
      }
      colours.push(opened.getComputedStyle(opened.document.documentElement).backgroundColor);
      document.body.dataset['frames'] = colours.join(';');
      opened.requestAnimationFrame(note);
    };
    const wait = (): void => {
      if (opened?.location.pathname === '/popup.html') opened.requestAnimationFrame(note);
      else setTimeout(wait, 0);
    };
    wait();
  }, { once: true, capture: true });
}

export const looksHold: Suite = {
  name: 'looks hold',
  cases: [
    {
      name: 'two windows with the settings and a reader in a page agree at once, whoever chose',
      run: (world) => withSettings(world, async (first) => {
        const second = await options(world);
        const page = await world.open('metered-news', 'agree');
        await openByButton(world, page);
        await choose(first, 'sepia');
        await chosen(second, 'sepia');
        await until('sepia in the page', async () => (await paper(page)) === SEPIA);
        await choose(second, 'dark');
        await chosen(first, 'dark');
        await until('dark in the page', async () => (await paper(page)) === DARK);
        await second.close();
      }),
    },
    {
      name: 'dark from the first frame on: the popup',
      run: (world) => withSettings(world, async (settings) => {
        await choose(settings, 'dark');
        await settings.waitFor('dark', (colour) => getComputedStyle(document.documentElement).backgroundColor === colour, DARK);
        await settings.evaluate(watchFirstFrames);
        await settings.click('h1');
        await settings.waitFor('six frames', () => (document.body.dataset['frames']?.split(';').length ?? 0) > 5);
        const frames = await settings.evaluate(() => document.body.dataset['frames']?.split(';') ?? []);
        world.check.equal('colours of the first frames', [...new Set(frames)], [DARK]);
      }),
    },
    {
      name: 'dark from the first frame on: the reader in a page',
      run: (world) => withSettings(world, async (settings) => {
        await store(settings, { theme: 'dark' });
        const page = await world.open('metered-news', 'first-frame');
        await page.evaluate((host) => {
          const note = (left: number): void => {
            const dialog = document.querySelector(host)?.shadowRoot?.querySelector('dialog');
            if (dialog?.open === true) document.documentElement.dataset['frames'] = `${document.documentElement.dataset['frames'] ?? ''};${getComputedStyle(dialog).backgroundColor}`;
            if (left > 0) requestAnimationFrame(() => { note(left - (dialog?.open === true ? 1 : 0)); });
          };
          note(6);
        }, HOST);
        await openByButton(world, page);
        await page.waitFor('six frames', () => (document.documentElement.dataset['frames']?.split(';').length ?? 0) > 6);
        const frames = await page.evaluate(() => document.documentElement.dataset['frames']?.split(';').slice(1) ?? []);
        world.check.equal('colours of the first frames', [...new Set(frames)], [DARK]);
      }),
    },
    {
      name: 'pictures that are off are not fetched, and come when they are switched on',
      run: (world) => withSettings(world, async (settings) => {
        await store(settings, { pictures: false });
        const page = await world.open('metered-news', 'no-pictures');
        const before = world.server.seen.length;
        const popup = await world.article(page);
        const pictures = (): readonly string[] => world.server.seen.slice(before).filter(({ url }) => url.includes('/images/')).map(({ url }) => url);
        await popup.waitFor('the popup to rest', () => document.readyState === 'complete');
        await new Promise((resolve) => setTimeout(resolve, 800));
        world.check.equal('fetched', pictures(), []);
        await store(settings, { pictures: true });
        await until('the lead picture', () => pictures().length > 0);
      }),
    },
    {
      name: 'one’s own rules place nothing over the controls',
      run: (world) => withSettings(world, async (settings) => {
        await store(settings, { css: 'p { position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; background: red !important } & { position: fixed; inset: 0; z-index: 99 }' });
        const page = await world.open('metered-news', 'own-fixed');
        await openByButton(world, page);
        const reached = await page.evaluateInShadow(HOST, (root) => [...root.querySelectorAll<HTMLElement>('.galley-bar button')].filter((button) => button.getClientRects().length > 0 && button.closest('[role="menu"]') === null).map((button) => {
          const box = button.getBoundingClientRect();
          return button.contains(root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
        }));
        world.check.ok(`controls that can be pressed: ${reached.join(', ')}`, reached.length > 3 && reached.every(Boolean));
        await page.press('Escape');
      }),
    },
  ],
};
