import type { View } from '../driver/driver.ts';
import { sleep } from '../driver/wait.ts';
import { clickInReader, HOST, openByKey } from '../harness/galley.ts';
import type { Suite } from '../harness/suite.ts';
import { installVoice } from '../harness/voice.ts';

const heard = (view: View): Promise<string> => view.evaluate(() => (Reflect.get(window, 'galleySaid') as readonly { text: string }[]).map(({ text }) => text).at(-1) ?? '');
const hears = (view: View, isIt: boolean, words: string): Promise<unknown> =>
  view.waitFor(isIt ? `"${words}" again` : `another sentence than "${words}"`, (text, same) => {
    const last = (Reflect.get(window, 'galleySaid') as readonly { text: string }[]).map((each) => each.text).at(-1) ?? '';
    return (last === text) === same;
  }, words, isIt);
const finish = (view: View): Promise<void> => view.evaluate(() => { (Reflect.get(window, 'galleySaid') as readonly { onend?: () => void }[]).at(-1)?.onend?.(); });
const marked = (view: View): Promise<string> => view.evaluate(() => {
  const highlight = CSS.highlights.get('galley-sentence');
  const range = highlight === undefined ? undefined : [...highlight][0];
  return range instanceof Range ? range.toString() : `${String(document.querySelectorAll('.galley-marks .galley-sentence').length)} boxes`;
});

export const listening: Suite = {
  name: 'listening',
  cases: [
    {
      name: 'reads from the headline on, marks the sentence, skips, pauses, starts where it is clicked, and ends',
      run: async (world) => {
        const popup = await world.article(await world.open('metered-news', 'listen'));
        await popup.evaluate(installVoice);
        await popup.click('[data-action="listen"]');
        await popup.waitFor('the controls', () => document.querySelector('.galley-listen') !== null);
        world.check.ok(`first: ${await heard(popup)}`, (await heard(popup)).startsWith('Brackwater stakes'));
        world.check.ok(`marked: ${await marked(popup)}`, (await marked(popup)).startsWith('Brackwater stakes') || /^[1-9]\d* boxes/u.test(await marked(popup)));
        await finish(popup);
        world.check.ok(`second: ${await heard(popup)}`, (await heard(popup)).startsWith('A town that floods'));
        const second = await heard(popup);
        await popup.press('.');
        await hears(popup, false, second);
        await popup.press(',');
        await hears(popup, true, second);
        await popup.press('p');
        await popup.waitFor('a pause', () => document.querySelector('[data-action="listen-toggle"]')?.getAttribute('aria-label') === 'Go on');
        await popup.press('p');
        await popup.waitFor('going on', () => document.querySelector('[data-action="listen-toggle"]')?.getAttribute('aria-label') === 'Pause');
        await popup.click('[data-block="2"]');
        const words = await popup.evaluate(() => document.querySelector('[data-block="2"]')?.textContent ?? '');
        world.check.ok(`clicked, heard: ${await heard(popup)}`, words.includes(await heard(popup)));
        const captions = await popup.evaluate(() => document.querySelector('figcaption')?.textContent ?? '');
        world.check.ok('there is no caption', captions.length > 0);
        // Firefox takes Escape for its own and closes the popup.
        if (world.driver.kind === 'firefox') await popup.click('[data-action="listen-end"]');
        else await popup.press('Escape');
        await popup.waitFor('the end', () => document.querySelector('.galley-listen') === null);
        world.check.ok('it is not silent', await popup.evaluate(() => Number(document.body.dataset['cancelled']) > 0));
      },
    },
    {
      name: 'says kindly that there are no voices, in the popup and in the page',
      run: async (world) => {
        const page = await world.open('metered-news', 'no-voices');
        const popup = await world.article(page);
        await popup.evaluate(() => { Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [], addEventListener: () => undefined, removeEventListener: () => undefined } }); });
        await popup.click('[data-action="listen"]');
        await popup.waitFor('the words', () => document.querySelector('[role="status"]')?.textContent.startsWith('This browser has no voices') === true);
        await popup.close();
        await openByKey(world.driver, page);
        if (await page.evaluate(() => speechSynthesis.getVoices().length > 0)) return;
        await clickInReader(page, '[data-action="listen"]');
        await sleep(2_600);
        const said = await page.evaluateInShadow(HOST, (root) => root.querySelector('[role="status"]')?.textContent ?? '');
        world.check.ok(`in the page: ${said}`, said.startsWith('This browser has no voices'));
      },
    },
  ],
};
