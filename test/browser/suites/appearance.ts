import { inflateSync } from 'node:zlib';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { OpenPage, View } from '../driver/driver.ts';
import { sleep, until } from '../driver/wait.ts';
import { axeViolations } from '../harness/axe.ts';
import { HOST, openByButton, openByKey, waitForReader } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

declare const chrome: WebExtension;

const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast'] as const;

const store = (view: View, appearance: Readonly<Record<string, unknown>>): Promise<void> =>
  view.evaluate(async (value) => { await chrome.storage.sync.set({ appearance: value }); }, appearance);

/** Nothing is chosen any more, so that the next test starts as Galley comes. */
const forget = (view: View): Promise<void> => view.evaluate(async () => {
  await chrome.storage.sync.clear();
  await chrome.storage.local.remove('settings');
  localStorage.clear();
});

const options = (world: World): Promise<OpenPage> => world.driver.open(world.driver.extensionUrl('options.html'));

async function openPanel(popup: View): Promise<void> {
  await popup.click('[data-action="appearance"]');
  await popup.waitFor('the panel', () => document.querySelector('.galley-panel:popover-open') !== null);
}

/** Browsers write a sheet's object plainly or within a compressed stream. */
function sheetsOf(pdf: Buffer): number {
  const plain = pdf.toString('latin1');
  const streams = [...plain.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)].map(([, data = '']) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [plain, ...streams].join('\n').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

const pageLook = (page: OpenPage): Promise<readonly (string | undefined)[]> => page.evaluateInShadow(HOST, (root) => {
  const dialog = root.querySelector('dialog');
  const text = root.querySelector('.galley-body p');
  return [dialog?.dataset['theme'], dialog ? getComputedStyle(dialog).backgroundColor : '', text ? getComputedStyle(text).fontFamily.split(',')[0] : ''];
});

export const appearance: Suite = {
  name: 'appearance',
  cases: [
    {
      name: 'chosen in the popup by keyboard, it holds in the page and in the settings, and in the next popup before anything is read',
      run: async (world) => {
        const settings = await options(world);
        const page = await world.open('metered-news', 'look-chosen');
        const popup = await world.article(page);
        await openPanel(popup);
        await popup.waitFor('the focus in the panel', () => document.activeElement?.closest('.galley-panel') !== null);
        await popup.evaluate(() => { document.querySelector<HTMLElement>('[data-setting="theme"][value="light"]')?.focus(); });
        // Driven Firefox does not send arrow keys into this popover.
        if (world.driver.kind === 'chromium') await popup.press('ArrowRight');
        else await popup.click('[data-setting="theme"][value="sepia"]');
        await popup.waitFor('sepia', () => document.documentElement.dataset['theme'] === 'sepia' && getComputedStyle(document.documentElement).backgroundColor === 'rgb(246, 236, 217)');
        // Firefox keeps this key for the popup itself.
        if (world.driver.kind === 'chromium') {
          await popup.press('Escape');
          await popup.waitFor('the panel to close', () => document.querySelector('.galley-panel:popover-open') === null);
          world.check.equal('the focus', await popup.evaluate(() => document.activeElement?.getAttribute('data-action')), 'appearance');
          await popup.press('Enter');
          await popup.waitFor('the panel again', () => document.querySelector('.galley-panel:popover-open') !== null);
        }
        await settings.waitFor('the settings to follow', () => document.documentElement.dataset['theme'] === 'sepia' && document.querySelector<HTMLInputElement>('[data-setting="theme"][value="sepia"]')?.checked === true);
        await popup.close();
        const next = await world.driver.clickAction(page);
        world.check.equal('the next popup', await next.evaluate(() => document.documentElement.dataset['theme']), 'sepia');
        await next.close();
        await openByKey(world.driver, page);
        world.check.equal('in the page', (await pageLook(page)).slice(0, 2), ['sepia', 'rgb(246, 236, 217)']);
        await forget(settings);
        await settings.close();
      },
    },
    {
      name: 'a face of Galley’s own is there in the popup and in a page that lets nothing be loaded',
      run: async (world) => {
        const settings = await options(world);
        await store(settings, { face: 'dyslexic', theme: 'dark', css: 'p { text-indent: 7px } button { display: none } button:not(&) { display: none }' });
        const page = await world.open('hostile', 'look-face');
        await openByButton(world, page);
        await page.waitFor('the face', () => [...document.fonts].some((face) => face.family.includes('Galley Dyslexic') && face.status === 'loaded'));
        world.check.equal('the look', await pageLook(page), ['dark', 'rgb(25, 24, 22)', '"Galley Dyslexic"']);
        const own = await page.evaluateInShadow(HOST, (root) => {
          const [text, button] = [root.querySelector('.galley-body p'), root.querySelector('.galley-bar button')];
          return [text ? getComputedStyle(text).textIndent : '', button ? getComputedStyle(button).display !== 'none' : false];
        });
        world.check.equal('own rules, on the text and not on the controls', own, ['7px', true]);
        await page.press('Escape');
        await page.waitFor('the face to go', () => ![...document.fonts].some((face) => face.family.includes('Galley')));
        await forget(settings);
        await settings.close();
      },
    },
    {
      name: 'a wrong value falls back and is told',
      run: async (world) => {
        const before = await options(world);
        await store(before, { theme: 'solar', size: 140 });
        await before.close();
        const settings = await options(world);
        await settings.waitFor('the note', () => document.querySelector('[role="status"]')?.textContent?.includes('could not be read') === true);
        const look = await settings.evaluate(() => [document.documentElement.dataset['theme'], document.documentElement.style.getPropertyValue('--look-size')]);
        world.check.equal('the look', look, ['system', '1.4']);
        await forget(settings);
        await settings.close();
      },
    },
    ...THEMES.map((theme) => ({
      name: `axe-core finds nothing: ${theme}`,
      run: async (world: World) => {
        const settings = await options(world);
        await store(settings, { theme, links: theme !== 'sepia' });
        await settings.waitFor('the theme', (name) => document.documentElement.dataset['theme'] === name, theme);
        world.check.equal('the settings', await axeViolations(settings), []);
        const popup = await world.article(await world.open('elements', `look-${theme}`));
        await openPanel(popup);
        await popup.evaluate(() => { document.querySelectorAll('details').forEach((element) => { element.open = true; }); });
        world.check.equal('the panel over the article', await axeViolations(popup), []);
        await forget(settings);
        await settings.close();
      },
    })),
    {
      name: 'axe-core finds nothing: Japanese from top to bottom, large letters, one’s own colours',
      run: async (world) => {
        const settings = await options(world);
        await store(settings, { vertical: true, size: 200, theme: 'own', paper: '#102030', ink: '#f0f4f8', accent: '#ffd080' });
        const popup = await world.article(await world.open('japanese-short', 'look-vertical'));
        const mode = await popup.evaluate(() => getComputedStyle(document.querySelector('.galley-article p') ?? document.body).writingMode);
        world.check.equal('the way of writing', mode, 'vertical-rl');
        world.check.equal('violations', await axeViolations(popup), []);
        await forget(settings);
        await settings.close();
      },
    },
    {
      name: 'on paper the reader alone, over as many sheets as it takes, and then the page as it was',
      run: async (world) => {
        const page = await world.open('metered-news', 'look-print');
        await openByKey(world.driver, page);
        // What is printed while pictures still come in is laid out without their size.
        await page.waitFor('the page to be whole', () => document.readyState === 'complete');
        const pages = sheetsOf(await page.pdf());
        world.check.ok(`two to four sheets: ${String(pages)}`, pages >= 2 && pages <= 4);
        const state = await page.evaluateInShadow(HOST, (root) => [root.querySelector('dialog')?.matches(':modal'), root.querySelectorAll('.galley-paper').length]);
        world.check.equal('the reader afterwards', state, [true, 0]);
      },
    },
    {
      name: 'the popup’s Print opens the reader in the page and has the browser print it',
      run: async (world) => {
        const page = await world.open('metered-news', 'popup-print');
        await page.evaluate(() => { addEventListener('beforeprint', () => { document.documentElement.dataset['printing'] = 'yes'; }); });
        const popup = await world.article(page);
        await popup.click('[data-action="more"]');
        await popup.click('[data-action="print"]');
        await waitForReader(page);
        await page.waitFor('the printing', () => document.documentElement.dataset['printing'] === 'yes');
        // Whether or not the browser tells that it is done: whoever goes on reading has the reader as it was.
        await sleep(300);
        await page.clickAt(40, 400);
        await until('the reader over the page again', () => page.evaluateInShadow(HOST, (root) => root.querySelector('dialog')?.matches(':modal') === true));
      },
    },
  ],
};
