import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Driver, OpenPage, View } from '../driver/driver.ts';
import { until } from '../driver/wait.ts';

declare const chrome: WebExtension;

/** A phone or a window zoomed far, Galley's own popup, and the widest popup that browsers allow. */
export const POPUP_WIDTHS = [320, 640, 800] as const;
export const PAGE_WIDTHS = [320, 800, 1280] as const;
const HEIGHT = 800;
/** No browser window is narrower than this: what is to be narrower is zoomed. */
const NARROWEST = 640;

export async function atPopupWidths(popup: View, shoot: (width: number) => Promise<void>): Promise<void> {
  for (const width of POPUP_WIDTHS) {
    await popup.resize(width, 600);
    await shoot(width);
  }
}

export async function atPageWidths(driver: Driver, page: OpenPage, shoot: (width: number) => Promise<void>): Promise<void> {
  for (const width of PAGE_WIDTHS) {
    const zoom = width < NARROWEST ? NARROWEST / width : 1;
    await page.resize(width * zoom, HEIGHT);
    await zoomTo(driver, page, zoom);
    await shoot(width);
  }
  await zoomTo(driver, page, 1);
}

/** The browser's own zoom of the page in front. */
export async function zoomTo(driver: Driver, page: OpenPage, zoom: number): Promise<void> {
  const before = await page.evaluate(() => devicePixelRatio);
  const was = await driver.background(async (factor) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const old = await chrome.tabs.getZoom(tab?.id);
    await chrome.tabs.setZoom(tab?.id, factor);
    return old;
  }, zoom);
  if (Math.abs(was - zoom) > 0.01) await until('the zoom', () => page.evaluate((old) => devicePixelRatio !== old, before));
}
