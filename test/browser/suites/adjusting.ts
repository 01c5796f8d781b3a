import type { View } from '../driver/driver.ts';
import { fixture } from '../../pages/fixtures.ts';
import { sleep } from '../driver/wait.ts';
import { clickInReader, HOST, openByKey, shownBody } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

/** The first entry that can be had back, as shown: its number and the beginning of its words. Runs in the view. */
function firstRestorable(): { readonly entry: string; readonly words: string } {
  const ledger = document.querySelector<HTMLDetailsElement>('details[data-ledger]');
  const button = ledger?.querySelector<HTMLElement>('.galley-family [data-action="restore"]');
  return { entry: button?.dataset['entry'] ?? '', words: button?.closest('li')?.querySelector('span')?.textContent?.replace(/…$/u, '') ?? '' };
}

/** Words of the fixture that the page delivers and hides. */
const HIDDEN_IN_GATED = ['collector in Marlow', 'wrapping for a clock', 'mostly rests'];

const squeeze = (text: string): string => text.replace(/\s+/gu, '');
const bodyOf = (view: View): Promise<string> => view.evaluate(shownBody);

async function openLedger(view: View): Promise<{ readonly entry: string; readonly words: string }> {
  await view.click('details[data-ledger] > summary');
  await view.waitFor('the account', () => document.querySelector('.galley-family [data-action="restore"]') !== null);
  return view.evaluate(firstRestorable);
}

const said = (view: View, words: string): Promise<unknown> =>
  view.waitFor(`"${words}"`, (text) => document.querySelector('[role="status"]')?.textContent.startsWith(text) === true, words);

async function restoreFirst(world: World, host: string): Promise<{ readonly popup: View; readonly words: string }> {
  const popup = await world.article(await world.open('metered-news', host));
  const { entry, words } = await openLedger(popup);
  await popup.click(`[data-action="restore"][data-entry="${entry}"]`);
  await said(popup, 'Restored');
  return { popup, words };
}

export const adjusting: Suite = {
  name: 'putting right',
  cases: [
    {
      name: 'a removed box comes back in its place, is copied with the rest, and leaves the account',
      run: async (world) => {
        await world.driver.clearClipboard();
        const { popup, words } = await restoreFirst(world, 'restore');
        const body = await bodyOf(popup);
        world.check.ok(`the article has not "${words}"`, body.includes(squeeze(words)));
        world.check.ok('it is not within the text', !body.startsWith(squeeze(words)));
        const left = await popup.evaluate((text) => document.querySelector('[data-ledger]')?.textContent.includes(text), words);
        world.check.equal('still in the account', left, false);
        await popup.click('[data-action="copy"]');
        await said(popup, 'Copied');
        await popup.close();
        const { plain } = await world.driver.clipboard();
        world.check.ok('it is not copied', squeeze(plain ?? '').includes(squeeze(words)));
      },
    },
    {
      name: 'undo gives the article as it was',
      run: async (world) => {
        const { popup } = await restoreFirst(world, 'undo');
        world.check.equal('the focus', await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['action']), 'undo');
        await popup.press('Enter');
        await said(popup, 'Undone');
        world.check.equal('text', await bodyOf(popup), squeeze(fixture('metered-news').expected.text));
      },
    },
    {
      name: 'what was put right stays for the page: in the popup opened anew, and in the page',
      run: async (world) => {
        const page = await world.open('metered-news', 'stays');
        const popup = await world.article(page);
        const { entry, words } = await openLedger(popup);
        await popup.click(`[data-action="restore"][data-entry="${entry}"]`);
        await said(popup, 'Restored');
        await popup.close();
        const again = await world.article(page);
        world.check.ok('lost in the popup', (await bodyOf(again)).includes(squeeze(words)));
        await again.close();
        await openByKey(world.driver, page);
        world.check.ok('lost in the page', (await page.evaluateInShadow(HOST, shownBody)).includes(squeeze(words)));
      },
    },
    {
      name: 'a rule for the site holds on its next page and on no other site',
      run: async (world) => {
        const { popup, words } = await restoreFirst(world, 'rule');
        await popup.click('[data-action="remember"]');
        await said(popup, 'On rule.test');
        await popup.close();
        const next = await world.article(await world.open('metered-news', 'rule'));
        world.check.ok('not restored by the rule', (await bodyOf(next)).includes(squeeze(words)));
        await next.close();
        const elsewhere = await world.article(await world.open('metered-news', 'norule'));
        world.check.equal('another site', await bodyOf(elsewhere), squeeze(fixture('metered-news').expected.text));
        await elsewhere.close();
      },
    },
    {
      name: 'another way to read shows no more than the page does, down to all of it',
      run: async (world) => {
        const popup = await world.article(await world.open('hidden-gated', 'another'));
        let press = '.galley-not-right [data-action="another"]';
        for (let more = true; more; press = '.galley-ways [data-action="another"]') {
          await popup.click(press);
          await sleep(400);
          more = await popup.evaluate(() => document.querySelector('.galley-ways [data-action="another"]') !== null);
        }
        await said(popup, 'Everything the page shows');
        const all = await popup.evaluate(() => document.querySelector('.galley-main')?.textContent ?? '');
        for (const withheld of HIDDEN_IN_GATED) world.check.ok(`shows "${withheld}"`, !all.includes(withheld));
        world.check.ok('nothing is shown', all.length > 200);
      },
    },
    {
      name: 'in the page, by pointer',
      run: async (world) => {
        const page = await world.open('metered-news', 'restore-in-page');
        await openByKey(world.driver, page);
        await clickInReader(page, 'details[data-ledger] > summary');
        await sleep(200);
        await clickInReader(page, '.galley-family [data-action="restore"]');
        await sleep(400);
        const state = await page.evaluateInShadow(HOST, (root) => ({
          said: root.querySelector('[role="status"]')?.textContent, focus: (root.activeElement as HTMLElement | null)?.dataset['action'],
        }));
        world.check.equal('said, and the focus', state, { said: 'Restored in its place', focus: 'undo' });
      },
    },
  ],
};
