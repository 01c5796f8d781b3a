/**
 * Pictures of what people see, for looking at: `npm run screenshots -- [--only chromium|firefox] [--grep WORDS]`, on what
 * `npm run build` made. Written to dist/screenshots/.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { ensureBrowser, type BrowserKind } from '../../build/browser-finder.ts';
import type { Driver, OpenPage, View } from './driver/driver.ts';
import { launch } from './driver/launch.ts';
import { sleep } from './driver/wait.ts';
import { openByKey } from './harness/galley.ts';
import { startFixtureServer } from './server/server.ts';

declare const chrome: WebExtension;

const DIST: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome', firefox: 'firefox' };
const NAMES = ['metered-news', 'elements', 'japanese-short', 'arabic', 'preview-only', 'advertorial', 'live-blog', 'home-page'];
const WIDTHS = [320, 600, 800];
/** Looks beside the system's light and dark, and the pages that are seen in them. */
const LOOKS: Readonly<Record<string, { readonly names: readonly string[]; readonly look: Readonly<Record<string, unknown>> }>> = {
  sepia: { names: ['metered-news', 'elements'], look: { theme: 'sepia' } },
  black: { names: ['metered-news', 'elements'], look: { theme: 'black' } },
  contrast: { names: ['elements'], look: { theme: 'contrast' } },
  own: { names: ['metered-news'], look: { theme: 'own', paper: '#12343b', ink: '#f1ede4', accent: '#ffc98a' } },
  dyslexic: { names: ['elements'], look: { face: 'dyslexic', theme: 'light' } },
  legible: { names: ['elements'], look: { face: 'legible', theme: 'light' } },
  vertical: { names: ['japanese-short'], look: { vertical: true, theme: 'light' } },
  plain: { names: ['elements'], look: { pictures: false, links: false, align: 'justify', theme: 'light' } },
};
/** Pictures come in after the text. */
const SETTLING = 500;

interface Wishes {
  readonly dist: string;
  readonly out: string;
  readonly pick: RegExp;
}

async function popups(driver: Driver, name: string, save: (what: string, view: View) => Promise<void>): Promise<void> {
  const page = await driver.open(`https://${name}.test/${name}.html`);
  await save('page', page);
  const popup = await driver.clickAction(page);
  await popup.waitFor('the popup to settle', () => document.body.dataset['state'] !== 'reading');
  for (const width of WIDTHS) {
    await popup.resize(width, 600);
    await sleep(SETTLING);
    await save(`popup-${String(width)}`, popup);
    if (width === WIDTHS[1]) await further(popup, save);
  }
  await popup.close();
  await page.close();
}

/** What lies below: two places in the text, and the end with the account of what was left out. */
async function further(popup: View, save: (what: string, view: View) => Promise<void>): Promise<void> {
  for (const part of [0.3, 0.6]) {
    await popup.evaluate((share) => { scrollTo(0, document.documentElement.scrollHeight * share); }, part);
    await sleep(SETTLING);
    await save(`popup-at-${String(part * 100)}`, popup);
  }
  await popup.evaluate(() => { document.querySelectorAll('details').forEach((element) => { element.open = true; }); });
  await sleep(SETTLING);
  await popup.evaluate(() => { document.querySelector('[data-ledger]')?.scrollIntoView(); });
  await save('popup-account', popup);
  await popup.evaluate(() => { scrollTo(0, 0); });
}

async function inPage(driver: Driver, name: string, save: (what: string, view: View) => Promise<void>): Promise<void> {
  const page: OpenPage = await driver.open(`https://${name}.test/${name}.html`);
  await openByKey(driver, page);
  await sleep(SETTLING);
  await save('in-page', page);
  await page.close();
}

/** What the panel and the settings look like, and Galley's own looks. */
async function looks(driver: Driver, pick: RegExp, save: (title: string, view: View) => Promise<void>): Promise<void> {
  const settings = await driver.open(driver.extensionUrl('options.html'));
  const choose = (look: Readonly<Record<string, unknown>>): Promise<void> =>
    settings.evaluate(async (appearance) => { await chrome.storage.sync.set({ appearance }); }, look);
  for (const [title, { names, look }] of Object.entries(LOOKS)) {
    if (!pick.test(`${driver.kind}-${title}`)) continue;
    await choose(look);
    for (const name of names) {
      await popups(driver, name, (what, view) => save(`${title}-${name}-${what}`, view));
      await inPage(driver, name, (what, view) => save(`${title}-${name}-${what}`, view));
    }
  }
  await choose({});
  if (pick.test(`${driver.kind}-settings`)) {
    for (const width of WIDTHS) {
      await settings.resize(width, 800);
      await sleep(SETTLING);
      await save(`settings-${String(width)}`, settings);
    }
    const page = await driver.open('https://metered-news.test/metered-news.html');
    const popup = await driver.clickAction(page);
    await popup.waitFor('the article', () => document.body.dataset['state'] === 'article');
    await popup.click('[data-action="appearance"]');
    await popup.waitFor('the panel', () => document.querySelector('.galley-panel:popover-open') !== null);
    await sleep(SETTLING);
    await save('panel', popup);
    await popup.close();
    await page.close();
  }
  await settings.close();
}

async function shoot(kind: BrowserKind, { dist, out, pick }: Wishes): Promise<void> {
  const { executable } = await ensureBrowser(kind);
  const server = await startFixtureServer();
  const driver = await launch(kind, { executable, extension: path.join(dist, DIST[kind]), proxyPort: server.port });
  try {
    await looks(driver, pick, async (title, view) => {
      const file = path.join(out, `${kind}-${title}.png`);
      await writeFile(file, await view.screenshot());
      console.log(path.relative(process.cwd(), file));
    });
    for (const dark of [false, true]) {
      await driver.setDark(dark);
      for (const name of NAMES) {
        const title = `${kind}-${name}-${dark ? 'dark' : 'light'}`;
        if (!pick.test(title)) continue;
        const save = async (what: string, view: View): Promise<void> => {
          const file = path.join(out, `${title}-${what}.png`);
          await writeFile(file, await view.screenshot());
          console.log(path.relative(process.cwd(), file));
        };
        await popups(driver, name, save);
        if (name !== 'home-page') await inPage(driver, name, save);
      }
    }
  } finally {
    await driver.close();
    await server.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, grep: { type: 'string', default: '' }, dist: { type: 'string' } } });
  const dist = path.resolve(values.dist ?? path.join(import.meta.dirname, '../../dist'));
  const out = path.resolve(import.meta.dirname, '../../dist/screenshots');
  await mkdir(out, { recursive: true });
  for (const kind of ['chromium', 'firefox'] as const) {
    if (values.only === undefined || values.only === kind) await shoot(kind, { dist, out, pick: new RegExp(values.grep, 'iu') });
  }
}

main().then(() => process.exit(0), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
