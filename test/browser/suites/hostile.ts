import { fixture } from '../../pages/fixtures.ts';
import { veryLargeText } from '../../pages/very-large.ts';
import { bodyText } from '../../../src/format/body-text.ts';
import { closeByKey, extractionBehind, HOST, openByButton, shownBody, waitForPage } from '../harness/galley.ts';
import type { Suite } from '../harness/suite.ts';

const letters = (text: string): string => text.replace(/\s+/gu, '');

export const hostile: Suite = {
  name: 'hostile and heavy pages',
  cases: [
    {
      name: 'styles, policies and clobbered names do not reach the reader in the page',
      run: async (world) => {
        const { check } = world;
        const page = await world.open('hostile');
        await openByButton(world, page);
        check.equal('text', await page.evaluateInShadow(HOST, shownBody), letters(fixture('hostile').expected.text));
        const look = await page.evaluateInShadow(HOST, (root) => {
          const paragraph = root.querySelector('.galley-body p');
          const dialog = root.querySelector('dialog');
          if (!paragraph || !dialog) throw new Error('nothing is drawn');
          const { fontSize, letterSpacing, textTransform, visibility } = getComputedStyle(paragraph);
          const box = dialog.getBoundingClientRect();
          return {
            font: Number.parseFloat(fontSize) >= 14, letterSpacing, textTransform, visibility,
            covers: box.left <= 0 && box.top <= 0 && box.width >= document.documentElement.clientWidth && box.height >= innerHeight - 1,
          };
        });
        check.equal('look of the text', look, { font: true, letterSpacing: 'normal', textTransform: 'none', visibility: 'visible', covers: true });
        const onTop = await page.evaluate(() => {
          const curtain = Document.prototype.querySelector.call(document, '.curtain');
          return document.elementsFromPoint(innerWidth - 20, innerHeight - 20)[0] !== curtain;
        });
        check.ok('the page’s curtain lies over the reader', onTop);
        await page.press('Escape');
        await waitForPage(page);
      },
    },
    {
      name: 'the shortcut gives the page back, whatever keys the page swallows',
      run: async (world) => {
        const page = await world.open('hostile');
        await openByButton(world, page);
        await closeByKey(world.driver, page);
      },
    },
    {
      name: 'a very large page is read whole',
      limit: 90_000,
      run: async (world) => {
        const page = await world.open('very-large');
        const begun = performance.now();
        const popup = await world.article(page);
        console.log(`  (two megabytes read in ${String(Math.round(performance.now() - begun))} ms)`);
        const { article } = await extractionBehind(popup);
        world.check.equal('text', letters(bodyText(article)), letters(veryLargeText()));
      },
    },
  ],
};
