import type { Browser as WebExtension } from 'webextension-polyfill';
import type { OpenPage, View } from '../driver/driver.ts';
import { HOST } from './galley.ts';
import type { World } from './suite.ts';

declare const chrome: WebExtension;

/** Longer than the auto-reader looks at a page for. */
export const LOOKED = 4_500;

export const siteAccess = (world: World): Promise<readonly string[]> =>
  world.driver.background(async () => [...((await chrome.permissions.getAll()).origins ?? [])].sort());

export const registered = (world: World): Promise<readonly string[]> =>
  world.driver.background(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []));

export async function flip(popup: View, to: boolean): Promise<void> {
  await popup.click('[data-action="more"]');
  await popup.click('[data-action="auto"]');
  await popup.waitFor(`the switch to be ${to ? 'on' : 'off'}`, (state) => document.querySelector('[data-action="auto"]')?.getAttribute('aria-checked') === state, String(to));
}

/** Switches the auto-reader of a host on or off through the popup over one of its articles. */
export async function setAuto(world: World, host: string, on: boolean): Promise<void> {
  if (on) await world.driver.allow(`*://*.${host}.test/*`);
  const page = await world.open('metered-news', host);
  const popup = await world.article(page);
  const label = await popup.evaluate(() => document.querySelector('[data-action="auto"]')?.textContent ?? '');
  world.check.ok(`the switch does not name the site: ${label}`, label.includes(`${host}.test`));
  await flip(popup, on);
  await popup.close();
  await page.close();
}

/** With the auto-reader on for that host. Off again afterwards, whatever happened. */
export async function whileOn(world: World, host: string, run: () => Promise<void>): Promise<void> {
  await setAuto(world, host, true);
  try {
    await run();
  } finally {
    await setAuto(world, host, false);
  }
}

/** The words of the in-page reader's text. */
export const readerText = (page: OpenPage): Promise<string> =>
  page.evaluateInShadow(HOST, (root) => root.querySelector('.galley-article')?.textContent ?? '');

export const waitForText = (page: OpenPage, words: string): Promise<unknown> =>
  page.waitFor(`"${words}" in the reader`, (host, wanted) => {
    const root = Document.prototype.querySelector.call(document, host)?.shadowRoot;
    return root?.querySelector('.galley-article')?.textContent.includes(wanted) === true;
  }, HOST, words);
