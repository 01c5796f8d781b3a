import type { OpenPage } from '../driver/driver.ts';
import { sleep } from '../driver/wait.ts';
import { LOOKED, readerText, waitForText, whileOn } from '../harness/auto.ts';
import { isReaderOpen, openByKey, waitForPage, waitForReader } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

const open = (world: World, host: string, name: string): Promise<OpenPage> => world.driver.open(`https://${host}.test/auto/${name}`);
const back = (page: OpenPage): Promise<void> => page.evaluate(() => { history.back(); });
const forward = (page: OpenPage): Promise<void> => page.evaluate(() => { history.forward(); });

export const autoWays: Suite = {
  name: 'auto-reader on the ways to a page',
  cases: [
    {
      name: 'a page out of the browser’s memory is as it was left: read, or closed',
      limit: 90_000,
      run: (world) => whileOn(world, 'auto-memory', async () => {
        const page = await open(world, 'auto-memory', 'short');
        await waitForReader(page);
        await page.evaluate(() => { addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset['persisted'] = String(persisted); }); });
        const fromMemory = (): Promise<unknown> => page.waitFor('the page out of memory', () => document.documentElement.dataset['persisted'] === 'true');
        await page.evaluate(() => { location.href = '/auto/picture'; });
        await waitForText(page, 'Lamps on the quay');
        await back(page);
        await fromMemory();
        world.check.ok('the reader is closed', await isReaderOpen(page));
        world.check.ok('another article is in it', (await readerText(page)).includes('Boats on the quay'));
        await page.press('Escape');
        await waitForPage(page);
        await page.evaluate(() => { delete document.documentElement.dataset['persisted']; });
        await forward(page);
        await waitForText(page, 'Lamps on the quay');
        await back(page);
        await fromMemory();
        await sleep(LOOKED);
        world.check.ok('the reader came back over an article that was left', !(await isReaderOpen(page)));
        await openByKey(world.driver, page);
        world.check.ok('the shortcut opens another article', (await readerText(page)).includes('Boats on the quay'));
        await page.close();
      }),
    },
    {
      name: 'a site whose pages’ addresses are fragments is followed; what was left there stays left',
      limit: 90_000,
      run: (world) => whileOn(world, 'auto-routed', async () => {
        const page = await open(world, 'auto-routed', 'routed');
        await sleep(1_500);
        world.check.ok('the reader opened over a list of links', !(await isReaderOpen(page)));
        const go = (to: string): Promise<void> => page.evaluate((hash) => { location.hash = hash; }, to);
        await go('#/2026/gauges-move-north');
        await waitForText(page, 'Gauges move north');
        await go('#/2026/ferry-crews-keep-a-list');
        await waitForText(page, 'Ferry crews');
        world.check.ok('two articles are mixed', !(await readerText(page)).includes('Gauges move'));
        await page.press('Escape');
        await waitForPage(page);
        await back(page);
        await waitForText(page, 'Gauges move north');
        await forward(page);
        await waitForPage(page);
        await sleep(LOOKED);
        world.check.ok('the reader came back over an article that was left', !(await isReaderOpen(page)));
        await page.close();
      }),
    },
    {
      name: 'a page that sends one on, and one that writes another document over itself',
      limit: 90_000,
      run: (world) => whileOn(world, 'auto-moved', async () => {
        const moved = await open(world, 'auto-moved', 'moved');
        await waitForText(moved, 'Boats on the quay');
        await moved.close();
        const page = await open(world, 'auto-moved', 'replaced');
        await waitForReader(page);
        await page.evaluate(() => { (window as unknown as { putAnother: () => void }).putAnother(); });
        await waitForPage(page);
        world.check.ok('the page cannot be scrolled', await page.evaluate(() => getComputedStyle(document.documentElement).overflowY) !== 'hidden');
        await openByKey(world.driver, page);
        world.check.ok('the reader has what is not there any more', (await readerText(page)).includes('Lamps put in its place'));
        await page.press('Escape');
        await waitForPage(page);
        await page.close();
      }),
    },
    {
      name: 'two tabs of one article: each is left by itself',
      limit: 60_000,
      run: (world) => whileOn(world, 'auto-twice', async () => {
        const one = await open(world, 'auto-twice', 'short');
        await waitForReader(one);
        const two = await open(world, 'auto-twice', 'short');
        await waitForReader(two);
        await two.press('Escape');
        await waitForPage(two);
        await world.driver.show(one);
        await sleep(LOOKED);
        world.check.ok('the other was closed under its reader', await isReaderOpen(one));
        await two.close();
        await one.close();
      }),
    },
  ],
};
