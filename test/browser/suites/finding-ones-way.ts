import type { Browser as WebExtension } from 'webextension-polyfill';
import type { View } from '../driver/driver.ts';
import { fixture } from '../../pages/fixtures.ts';
import { sleep } from '../driver/wait.ts';
import { clickInReader, HOST, openByKey, shownBody, waitForPage } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

declare const chrome: WebExtension;

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

const sheet = (view: View, name: string): Promise<unknown> =>
  view.waitFor(`the sheet "${name}"`, (wanted) => document.querySelector(`dialog[data-sheet="${wanted}"]`)?.matches(':modal') === true, name);
const noSheet = (view: View): Promise<unknown> => view.waitFor('no sheet', () => document.querySelector('dialog[data-sheet]') === null);
/** Firefox takes Escape for its own: it closes the popup, whatever is open in it. */
const leave = (world: World, view: View, otherwise: (view: View) => Promise<void>): Promise<void> => (world.driver.kind === 'firefox' ? otherwise(view) : view.press('Escape'));
const byButton = (view: View): Promise<void> => view.click('[data-action="close-sheet"]');
const focused = (view: View): Promise<string> => view.evaluate(() => {
  const at = document.activeElement;
  return at instanceof HTMLElement ? (at.dataset['action'] ?? at.dataset['block'] ?? at.localName) : '';
});
const said = (view: View, words: string): Promise<unknown> =>
  view.waitFor(`"${words}"`, (text) => document.querySelector('[role="status"]')?.textContent.startsWith(text) === true, words);
const elements = async (world: World, host: string): Promise<View> => world.article(await world.open('elements', host));

export const findingOnesWay: Suite = {
  name: 'finding one’s way',
  cases: [
    {
      name: 'outline: opened by its key, walked with arrows, left at the heading',
      run: async (world) => {
        const popup = await elements(world, 'outline');
        await popup.press('o');
        await sheet(popup, 'outline');
        const entries = await popup.evaluate(() => [...document.querySelectorAll('.galley-outline button')].map((each) => [each.textContent, each.getAttribute('aria-current')]));
        world.check.equal('the headline comes first, and is where the reader is', entries[0], ['How to count a river', 'true']);
        await popup.press('ArrowDown');
        await popup.press('ArrowDown');
        await popup.press('Enter');
        await noSheet(popup);
        const at = await popup.evaluate(() => ({ focus: document.activeElement?.textContent, top: Math.round(document.activeElement?.getBoundingClientRect().top ?? 0) }));
        world.check.equal('the focus', at.focus, entries[2]?.[0]);
        world.check.ok(`the heading stands at ${String(at.top)} px`, at.top >= 46 && at.top < 500);
        await popup.press('o');
        await sheet(popup, 'outline');
        const current = await popup.evaluate(() => document.querySelector('.galley-outline [aria-current]')?.textContent);
        world.check.equal('the current section', current, entries[2]?.[0]);
        await leave(world, popup, byButton);
        await noSheet(popup);
      },
    },
    {
      name: 'no outline for a text without headings',
      run: async (world) => {
        const popup = await world.article(await world.open('hidden-gated', 'no-outline'));
        world.check.equal('its button', await popup.evaluate(() => document.querySelector<HTMLElement>('[data-action="outline"]')?.hidden), true);
        await popup.press('o');
        await sleep(300);
        await noSheet(popup);
      },
    },
    {
      name: 'progress and minutes follow the reading',
      run: async (world) => {
        const popup = await world.article(await world.open('metered-news', 'progress'));
        const read = (): Promise<{ fill: number; left: string }> => popup.evaluate(() => ({
          fill: new DOMMatrix(getComputedStyle(document.querySelector('.galley-progress-fill') ?? document.body).transform).a, left: document.querySelector('.galley-left')?.textContent ?? '',
        }));
        await popup.waitFor('the minutes', () => document.querySelector('.galley-left')?.textContent !== '');
        const before = await read();
        world.check.ok(`at the beginning: ${JSON.stringify(before)}`, before.fill < 0.05 && /^\d+ min left$/u.test(before.left));
        await popup.evaluate(() => { scrollTo(0, document.documentElement.scrollHeight); });
        await popup.waitFor('the end', () => document.querySelector('.galley-left')?.textContent === 'Nearly done');
        world.check.ok('the line is not full', (await read()).fill > 0.99);
      },
    },
    {
      name: 'the place is kept: popup, page, and the next visit; not at the beginning',
      run: async (world) => {
        const page = await world.open('metered-news', 'place');
        const popup = await world.article(page);
        const top = await popup.evaluate(() => {
          const block = document.querySelector('[data-block="5"]');
          scrollBy(0, (block?.getBoundingClientRect().top ?? 0) - 90);
          return Math.round(document.querySelector('[data-block="5"]')?.getBoundingClientRect().top ?? 0);
        });
        world.check.ok(`scrolled to ${String(top)}`, top > 0 && top < 200);
        await sleep(700);
        await popup.close();
        const again = await world.article(page);
        await again.waitFor('the place', () => Math.abs((document.querySelector('[data-block="5"]')?.getBoundingClientRect().top ?? 9e9) - 90) < 60);
        await said(again, 'Back where you were');
        await again.close();
        await openByKey(world.driver, page);
        await sleep(700);
        const inPage = await page.evaluateInShadow(HOST, (root) => Math.round(root.querySelector('[data-block="5"]')?.getBoundingClientRect().top ?? 0));
        world.check.ok(`in the page the block stands at ${String(inPage)}`, Math.abs(inPage - 90) < 80);
        await page.press('t');
        await sleep(500);
        await page.press('Escape');
        await waitForPage(page);
        const last = await world.article(page);
        await sleep(500);
        world.check.equal('scrolled although the reader went back to the beginning', await last.evaluate(() => scrollY), 0);
        const stored = await world.driver.background(async () => JSON.stringify(await chrome.storage.local.get('spots')));
        world.check.ok(`stored: ${stored}`, !stored.includes('place') && !stored.includes('Brackwater'));
      },
    },
    {
      name: 'line focus: one, three and five lines, moved by arrows, ended by Escape',
      run: async (world) => {
        const popup = await world.article(await world.open('metered-news', 'ruler'));
        await popup.press('l');
        await said(popup, 'Line focus: 3 lines');
        const band = (): Promise<number> => popup.evaluate(() => {
          const [above, below] = document.querySelectorAll('.galley-shade');
          return Math.round((below?.getBoundingClientRect().top ?? 0) - (above?.getBoundingClientRect().bottom ?? 0));
        });
        await popup.press('ArrowDown');
        await popup.press('ArrowDown');
        const three = await band();
        await popup.press('l');
        await said(popup, 'Line focus: 5 lines');
        const five = await band();
        world.check.ok(`bands of ${String(three)} and ${String(five)} px`, three > 20 && five >= three);
        const before = await popup.evaluate(() => scrollY);
        for (let i = 0; i < 6; i += 1) await popup.press('ArrowDown');
        world.check.ok('the article does not follow', (await popup.evaluate(() => scrollY)) > before);
        await leave(world, popup, (view) => view.press('l'));
        await said(popup, 'Line focus is off');
        world.check.equal('shades', await popup.evaluate(() => document.querySelectorAll('.galley-shade').length), 0);
      },
    },
    {
      name: 'a picture enlarges by keyboard, and Escape gives the focus back',
      run: async (world) => {
        const popup = await elements(world, 'zoom');
        await popup.evaluate(() => { document.querySelector<HTMLElement>('[data-action="enlarge"]')?.focus(); });
        await popup.press('Enter');
        await sheet(popup, 'picture');
        const src = await popup.evaluate(() => document.querySelector<HTMLImageElement>('.galley-zoomed')?.referrerPolicy);
        world.check.equal('referrer', src, 'no-referrer');
        await leave(world, popup, byButton);
        await noSheet(popup);
        world.check.equal('the focus', await focused(popup), 'enlarge');
      },
    },
    {
      name: 'a note opens where its mark stands; the way back is kept',
      run: async (world) => {
        const popup = await elements(world, 'note');
        await popup.click('a[role="doc-noteref"]');
        await sheet(popup, 'note');
        world.check.ok('no words', await popup.evaluate(() => (document.querySelector('.galley-note')?.textContent ?? '').length > 10));
        await popup.click('[data-action="all-notes"]');
        await noSheet(popup);
        await popup.click('a[role="doc-backlink"]');
        world.check.equal('the focus', await popup.evaluate(() => document.activeElement?.getAttribute('role')), 'doc-noteref');
      },
    },
    {
      name: 'hiding by keyboard, with undo',
      run: async (world) => {
        const popup = await world.article(await world.open('metered-news', 'hide'));
        const before = await popup.evaluate(shownBody);
        await popup.press('h');
        await said(popup, 'Choose what to hide');
        await popup.press('ArrowDown');
        await popup.press('ArrowDown');
        // Firefox tells of a key before the popup's process has heard it.
        await sleep(300);
        const words = await popup.evaluate(() => document.querySelector('.galley-picked')?.textContent ?? '');
        world.check.ok('something is picked', words !== '');
        await popup.press('Enter');
        await said(popup, 'Hidden');
        world.check.ok('still there', !(await popup.evaluate(shownBody)).includes(squeeze(words)));
        await popup.press('Enter');
        await said(popup, 'Undone');
        world.check.equal('text', await popup.evaluate(shownBody), before);
        await popup.press('h');
        await said(popup, 'Choose what to hide');
        await leave(world, popup, (view) => view.press('h'));
        await said(popup, 'Nothing was hidden');
      },
    },
    {
      name: 'hiding by pointer in the page; the account says who did it',
      run: async (world) => {
        const page = await world.open('metered-news', 'hide-in-page');
        await openByKey(world.driver, page);
        await page.press('h');
        await sleep(500);
        await clickInReader(page, '[data-block="1"]');
        await sleep(500);
        const state = await page.evaluateInShadow(HOST, (root) => ({ said: root.querySelector('[role="status"]')?.textContent, text: root.querySelector('.galley-body')?.textContent ?? '' }));
        world.check.equal('said', state.said, 'Hidden');
        const second = fixture('metered-news').expected.text.split('\n\n')[1] ?? 'nothing';
        world.check.ok('still there', !squeeze(state.text).includes(squeeze(second)));
        await clickInReader(page, 'details[data-ledger] > summary');
        await sleep(300);
        const reason = await page.evaluateInShadow(HOST, (root) => root.querySelector('[data-family="reader"]')?.textContent ?? '');
        world.check.ok(`the account says: ${reason.slice(0, 80)}`, reason.includes('You hid this here.'));
      },
    },
    {
      name: 'single letters do nothing with modifiers, while typing, or when they are switched off',
      run: async (world) => {
        const popup = await elements(world, 'letters');
        await popup.evaluate(() => {
          const field = document.createElement('input');
          document.querySelector('.galley-article')?.append(field);
          field.focus();
          document.querySelector('.galley-reader')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'o', ctrlKey: true, bubbles: true }));
        });
        await popup.press('o');
        await sleep(300);
        await noSheet(popup);
        await popup.evaluate(() => { document.querySelector<HTMLElement>('.galley-article input')?.blur(); });
        await popup.click('[data-action="more"]');
        await popup.click('[data-action="shortcuts"]');
        await sheet(popup, 'shortcuts');
        await popup.click('.galley-check input');
        await leave(world, popup, byButton);
        await noSheet(popup);
        await popup.press('o');
        await sleep(300);
        await noSheet(popup);
        await popup.close();
        const again = await elements(world, 'letters');
        await again.press('o');
        await sleep(300);
        await noSheet(again);
        await again.click('[data-action="more"]');
        await again.click('[data-action="shortcuts"]');
        await sheet(again, 'shortcuts');
        await again.click('.galley-check input');
        await leave(world, again, byButton);
      },
    },
  ],
};
