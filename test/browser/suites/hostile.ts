import { fixture } from '../../pages/fixtures.ts';
import { veryLargeText } from '../../pages/very-large.ts';
import { bodyText } from '../../../src/format/body-text.ts';
import type { OpenPage } from '../driver/driver.ts';
import { sleep, until } from '../driver/wait.ts';
import { clickInReader, closeByKey, extractionBehind, HOST, isReaderOpen, openByButton, openByKey, shownBody, waitForPage } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

const letters = (text: string): string => text.replace(/\s+/gu, '');

/** What pages do to what stands over them. Each runs in the page before the reader opens. */
const ATTACKS: readonly (readonly [name: string, attack: () => void])[] = [
  ['hides everything', () => {
    // The text itself stays shown, or there would be nothing to read: the host is what is aimed at.
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'html > div, html > :not(head, body) { display: none !important; visibility: hidden !important; opacity: 0 !important; }' }));
  }],
  ['puts a curtain on the highest level', () => {
    const curtain = document.body.appendChild(document.createElement('div'));
    curtain.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:red;opacity:.99;pointer-events:all';
  }],
  ['zooms, turns and blurs its root', () => {
    document.documentElement.style.cssText = 'zoom:1.4;perspective:900px;';
    document.body.style.cssText = 'transform:scale(.9) rotate(1deg);filter:sepia(1)';
  }],
  ['swallows keys and pulls the focus', () => {
    for (const type of ['keydown', 'keyup', 'keypress']) document.addEventListener(type, (event) => { event.stopPropagation(); event.preventDefault(); }, true);
    const field = document.body.appendChild(document.createElement('input'));
    setInterval(() => { field.focus(); }, 50);
  }],
  ['has a dialog and a popover open already', () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.textContent = 'Subscribe';
    dialog.showModal();
    const popover = dialog.appendChild(document.createElement('div'));
    popover.popover = 'manual';
    popover.style.cssText = 'inset:0;width:100%;height:100%';
    popover.showPopover();
  }],
  ['opens a dialog and a popover later', () => {
    setTimeout(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.textContent = 'Subscribe';
      dialog.showModal();
      const popover = document.body.appendChild(document.createElement('div'));
      popover.popover = 'manual';
      popover.style.cssText = 'inset:0;width:100%;height:100%';
      popover.showPopover();
    }, 300);
  }],
];

/** The same, once the reader is open: a page that hides its text before that is a page without one. */
const LATE_ATTACKS: typeof ATTACKS = [
  ['then turns, fades, clips and blurs its root', () => {
    document.documentElement.style.cssText = 'transform:scale(.5) rotate(3deg);filter:blur(5px);opacity:.2;clip-path:inset(45%);pointer-events:none;user-select:none';
  }],
  ['then makes all of itself inert', () => {
    document.body.inert = true;
  }],
  ['then opens its dialog again and again', () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    setInterval(() => {
      dialog.close();
      dialog.showModal();
    }, 120);
  }],
];

const isFullScreen = (page: OpenPage): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);

/** The reader is whole, over everything, and goes when it is asked to. */
async function stands(world: World, page: OpenPage): Promise<void> {
  world.check.equal('text', await page.evaluateInShadow(HOST, shownBody), letters(fixture('metered-news').expected.text));
  const seen = await page.evaluateInShadow(HOST, (root) => {
    const dialog = root.querySelector('dialog');
    const box = dialog?.getBoundingClientRect();
    const under = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return { modal: dialog?.matches(':modal'), wide: (box?.width ?? 0) >= document.documentElement.clientWidth - 20, tall: (box?.height ?? 0) >= innerHeight - 20, onTop: under === root.host };
  });
  world.check.equal('the dialog', seen, { modal: true, wide: true, tall: true, onTop: true });
  await page.press('t');
  const full = await isFullScreen(page);
  await page.press('Escape');
  // Firefox takes the first for its own: it ends the full screen.
  if (full && world.driver.kind === 'firefox') {
    await page.waitFor('a window again', () => document.fullscreenElement === null);
    await page.press('Escape');
  }
  await waitForPage(page);
}

/** Any press in the page then makes its picture fill the screen, as a video's would. Runs in the page. */
const fillsTheScreen = (): void => {
  addEventListener('click', () => { void document.querySelector('article, main, figure')?.requestFullscreen(); }, { capture: true, once: true });
};

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
    ...ATTACKS.map(([name, attack]) => ({
      name: `the reader stands when the page ${name}`,
      run: async (world: World) => {
        const page = await world.open('metered-news', 'attack');
        await page.evaluate(attack);
        // In Firefox a page can keep a shortcut from the browser, but not the button.
        await (world.driver.kind === 'firefox' ? openByButton(world, page) : openByKey(world.driver, page));
        await sleep(700);
        await stands(world, page);
      },
    })),
    ...LATE_ATTACKS.map(([name, attack]) => ({
      name: `the reader stands when the page ${name}`,
      run: async (world: World) => {
        const page = await world.open('metered-news', 'late-attack');
        await openByKey(world.driver, page);
        await page.evaluate(attack);
        await sleep(700);
        // In Firefox the root's filter lies over the top layer.
        world.check.equal('filter on the root', await page.evaluate(() => getComputedStyle(document.documentElement).filter), 'none');
        await stands(world, page);
      },
    })),
    {
      name: 'the reader opens over an element that fills the screen, and stays when the page makes one fill it',
      run: async (world) => {
        const page = await world.open('metered-news', 'full-screen');
        await page.evaluate(fillsTheScreen);
        await page.clickAt(300, 300);
        await page.waitFor('full screen', () => document.fullscreenElement !== null);
        await openByKey(world.driver, page);
        await sleep(500);
        await stands(world, page);
        if (await isFullScreen(page)) await page.evaluate(() => document.exitFullscreen());
        await page.waitFor('a window again', () => document.fullscreenElement === null);

        await page.evaluate(fillsTheScreen);
        await openByKey(world.driver, page);
        await clickInReader(page, '[data-block="1"]');
        await page.waitFor('full screen from the reader', () => document.fullscreenElement !== null);
        await sleep(500);
        await stands(world, page);
        if (await isFullScreen(page)) await page.evaluate(() => document.exitFullscreen());
      },
    },
    {
      name: 'where scripts may make no mark-up (Trusted Types), all that opens in the reader opens',
      run: async (world) => {
        const page = await world.open('hostile');
        await openByButton(world, page);
        for (const [action, part, closes] of [['more', '.galley-menu-end:not([hidden])', false], ['shortcuts', '[data-sheet="shortcuts"]', true], ['appearance', '.galley-panel', false]] as const) {
          await clickInReader(page, `[data-action="${action}"]`);
          await until(part, () => page.evaluateInShadow(HOST, (root, css) => {
            const box = root.querySelector(css)?.getBoundingClientRect();
            return box !== undefined && box.width > 100 && box.width < innerWidth && box.height > 60;
          }, part));
          if (closes) await page.press('Escape');
        }
        await clickInReader(page, '.galley-panel [data-setting="theme"][value="sepia"]');
        await until('sepia', () => page.evaluateInShadow(HOST, (root) => getComputedStyle(root.querySelector('dialog') ?? document.documentElement).backgroundColor === 'rgb(246, 236, 217)'));
        await clickInReader(page, '.galley-panel [data-setting="theme"][value="system"]');
      },
    },
    {
      name: 'a page that throws the reader out has it back for the asking',
      run: async (world) => {
        const page = await world.open('metered-news', 'thrown-out');
        await openByKey(world.driver, page);
        await page.evaluate((host) => { document.querySelector(host)?.remove(); }, HOST);
        await sleep(300);
        world.check.ok('it is still there', !(await isReaderOpen(page)));
        await openByKey(world.driver, page);
        await page.press('Escape');
        await waitForPage(page);
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
