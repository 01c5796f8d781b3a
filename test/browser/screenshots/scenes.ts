import type { OpenPage, View } from '../driver/driver.ts';
import { sleep } from '../driver/wait.ts';
import type { Camera } from './camera.ts';
import { SITTINGS, wearing } from './looks.ts';
import { article, openByButton, openPopup, pageOf, popupOf } from './open.ts';
import { PAGE_STATES, reachInPage, STATES } from './states.ts';
import { atPageWidths, atPopupWidths, zoomTo } from './widths.ts';

/** Every script, theme and face, in the popup and in the page. */
export async function sittings(camera: Camera): Promise<void> {
  const { driver } = camera;
  const settings = await driver.open(driver.extensionUrl('options.html'));
  for (const sitting of SITTINGS) {
    const wanted = sitting.fixtures.filter((name) => camera.wants(`${sitting.title}-${name}-`));
    if (wanted.length === 0) continue;
    await wearing(driver, settings, sitting, async () => {
      for (const name of wanted) {
        const page = await pageOf(driver, name);
        const popup = await article(driver, page);
        await atPopupWidths(popup, (width) => camera.take(`${sitting.title}-${name}-popup-${String(width)}`, popup));
        await openByButton(popup, page);
        await atPageWidths(driver, page, (width) => camera.take(`${sitting.title}-${name}-page-${String(width)}`, page));
        await page.close();
      }
    });
  }
  await settings.close();
}

/** What can be open over an article, and where it ends. */
export async function states(camera: Camera): Promise<void> {
  const { driver } = camera;
  for (const { title, fixture, reach } of STATES) {
    if (!camera.wants(`state-${title}-`)) continue;
    const page = await pageOf(driver, fixture);
    // One popup a width: what is reached by scrolling stands elsewhere at another.
    const popup = await article(driver, page);
    await atPopupWidths(popup, async (width) => {
      if (width === 320) await reach(popup);
      await camera.take(`state-${title}-popup-${String(width)}`, popup);
    });
    await popup.close();
    await page.close();
  }
  for (const state of PAGE_STATES) {
    if (!camera.wants(`state-${state.title}-`)) continue;
    const page = await pageOf(driver, state.fixture);
    await openByButton(await article(driver, page), page);
    await atPageWidths(driver, page, async (width) => {
      if (width === 320) await reachInPage(page, state);
      await camera.take(`state-${state.title}-page-${String(width)}`, page);
    });
    await page.close();
  }
}

/** What the popup says where there is no article. */
export async function sayings(camera: Camera): Promise<void> {
  const { driver } = camera;
  const inAll = async (title: string, popup: View): Promise<void> => {
    await atPopupWidths(popup, (width) => camera.take(`state-${title}-popup-${String(width)}`, popup));
    await popup.close();
  };
  for (const [title, url] of [['not-an-article', 'https://home-page.test/home-page.html'], ['unreadable', driver.extensionUrl('options.html')]] as const) {
    if (!camera.wants(`state-${title}-`)) continue;
    const page = await driver.open(url);
    await inAll(title, await popupOf(driver, page));
    await page.close();
  }
  if (camera.wants('state-reading-')) {
    const page = await pageOf(driver, 'metered-news');
    await page.evaluate(() => { setTimeout(() => { for (const end = performance.now() + 6_000; performance.now() < end;); }, 100); });
    await sleep(300);
    await inAll('reading', await openPopup(driver, page));
    await page.close();
  }
}

/** Zoomed as far as browsers do: a window of 1280 pixels is then one of 320. */
export async function zoomed(camera: Camera): Promise<void> {
  if (!camera.wants('zoomed-')) return;
  const { driver } = camera;
  const page = await pageOf(driver, 'elements');
  await openByButton(await article(driver, page), page);
  await page.resize(1280, 900);
  await zoomTo(driver, page, 4);
  await camera.take('zoomed-page', page);
  await reachInPage(page, { title: 'menu', fixture: 'elements', press: ['[data-action="more"]'] });
  await camera.take('zoomed-menu', page);
  await zoomTo(driver, page, 1);
  await page.close();
}

export async function settingsPage(camera: Camera, title = 'settings'): Promise<void> {
  if (!camera.wants(`${title}-`)) return;
  const { driver } = camera;
  const settings: OpenPage = await driver.open(driver.extensionUrl('options.html'));
  await atPageWidths(driver, settings, async (width) => {
    const screens = await settings.evaluate(() => Math.ceil(document.documentElement.scrollHeight / innerHeight));
    for (let at = 0; at < Math.min(screens, 9); at += 1) {
      await settings.evaluate((part) => { scrollTo({ top: part * (innerHeight - 40), behavior: 'instant' }); }, at);
      await camera.take(`${title}-${String(width)}-${String(at + 1)}`, settings);
    }
  });
  await settings.close();
}

/** The words of one interface language where they have least room: bar, menus, panel, keys, account, settings. */
export async function inLanguage(camera: Camera, language: string): Promise<void> {
  for (const { title, fixture, reach } of STATES.filter((each) => ['menu', 'copy-menu', 'panel', 'keys', 'account', 'restored', 'end-of-preview', 'picking'].includes(each.title))) {
    if (!camera.wants(`language-${language}-${title}-`)) continue;
    const page = await pageOf(camera.driver, fixture);
    const popup = await article(camera.driver, page);
    for (const width of [320, 640]) {
      await popup.resize(width, 600);
      if (width === 320) await reach(popup);
      await camera.take(`language-${language}-${title}-${String(width)}`, popup);
    }
    await popup.close();
    await page.close();
  }
  await settingsPage(camera, `language-${language}-settings`);
}
