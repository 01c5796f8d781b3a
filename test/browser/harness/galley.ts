import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Extraction } from '../../../src/article/result.ts';
import type { ReadOutcome } from '../../../src/platform/outcome.ts';
import type { Driver, OpenPage, View } from '../driver/driver.ts';
import { until } from '../driver/wait.ts';
import type { World } from './suite.ts';
import { type CommandName, letterOf, shortcutOf } from './shortcuts.ts';

declare const chrome: WebExtension;

/** The reader's one element in a page. */
export const HOST = '[data-galley-host]';

/** Asks the page under the popup for its extraction, as the popup did: for what the view does not show. */
export async function extractionBehind(popup: View): Promise<Extraction> {
  const reply = await popup.evaluate<[], { readonly value?: ReadOutcome }>(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) throw new Error('no tab in front');
    return chrome.tabs.sendMessage(tab.id, { galley: 'page/read', to: 'page', request: { force: true, seen: false } }, { frameId: 0 });
  });
  if (reply.value?.state !== 'article') throw new Error(`the page answered ${JSON.stringify(reply).slice(0, 300)}`);
  return reply.value.extraction;
}

/** The words of the body as a reader view shows them, white space aside: captions, readings, the times of live entries (written anew) and Galley's own words left out. */
export function shownBody(root: Document | ShadowRoot = document): string {
  const body = root.querySelector('.galley-body');
  if (!body) throw new Error('no article is shown');
  const skip = 'figcaption, rt, rp, time, [data-galley-ui], .galley-embed-card, script, style';
  const words: string[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(skip)) words.push(node.textContent ?? '');
  }
  return words.join('').replace(/\s+/gu, '');
}

/** Runs in the page. From the prototype: a page may name a form "querySelector". */
const hasHost = (host: string): boolean => Document.prototype.querySelector.call(document, host) !== null;

export const isReaderOpen = (page: OpenPage): Promise<boolean> => page.evaluate(hasHost, HOST);

export async function waitForReader(page: OpenPage, ms?: number): Promise<void> {
  await until('the reader in the page', () => isReaderOpen(page), ms);
}

export async function waitForPage(page: OpenPage): Promise<void> {
  await until('the page without the reader', async () => !(await isReaderOpen(page)));
}

/** How often the browser has told the background of a shortcut since this was first asked; null while the background sleeps, which it then goes on doing. */
async function shortcutsHeard(driver: Driver): Promise<number | null> {
  if (!(await driver.backgroundRuns())) return null;
  return driver.background(() => {
    const counter = globalThis as { shortcutsHeard?: number };
    if (counter.shortcutsHeard === undefined) {
      counter.shortcutsHeard = 0;
      chrome.commands.onCommand.addListener(() => { counter.shortcutsHeard = (counter.shortcutsHeard ?? 0) + 1; });
    }
    return counter.shortcutsHeard;
  });
}

/**
 * Presses the shortcut and waits for what it does. Pressed once more where the browser told of none within two seconds, because one that is
 * busy starting now and then drops a key; one that was told of is waited for, since a second would undo the first.
 */
export async function pressShortcut(driver: Driver, page: OpenPage, name: CommandName, what: string, done: () => Promise<boolean>): Promise<void> {
  const letter = letterOf(name);
  const before = await shortcutsHeard(driver);
  await driver.chord(page, letter);
  try {
    await until(what, done, 2_000);
  } catch {
    if (before !== null && await shortcutsHeard(driver) === before) {
      console.log(`  (${shortcutOf(name)} pressed again)`);
      await driver.chord(page, letter);
    }
    await until(what, done);
  }
}

/** Through the popup's button. In Firefox a page can keep a shortcut from the browser, but not this. */
export async function openByButton(world: World, page: OpenPage): Promise<void> {
  const popup = await world.article(page);
  await popup.click('[data-action="read-in-page"]');
  await waitForReader(page);
}

export const openByKey = (driver: Driver, page: OpenPage): Promise<void> =>
  pressShortcut(driver, page, 'toggle-reader', 'the reader in the page', () => isReaderOpen(page));

export const closeByKey = (driver: Driver, page: OpenPage): Promise<void> =>
  pressShortcut(driver, page, 'toggle-reader', 'the page without the reader', async () => !(await isReaderOpen(page)));

/** A trusted click on a control of the in-page reader. */
export async function clickInReader(page: OpenPage, selector: string): Promise<void> {
  const { x, y } = await page.evaluateInShadow(HOST, (root, css) => {
    const element = root.querySelector(css);
    if (!element) throw new Error(`no ${css} in the reader`);
    element.scrollIntoView({ block: 'nearest' });
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  await page.clickAt(x, y);
}
