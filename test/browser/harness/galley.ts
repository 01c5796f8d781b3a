import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Extraction } from '../../../src/article/result.ts';
import type { ReadOutcome } from '../../../src/platform/outcome.ts';
import type { OpenPage, View } from '../driver/driver.ts';

declare const chrome: WebExtension;

/** The reader's one element in a page. */
export const HOST = '[data-galley-host]';

/** Asks the page under the popup for its extraction, as the popup did: for what the view does not show. */
export async function extractionBehind(popup: View): Promise<Extraction> {
  const reply = await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) throw new Error('no tab in front');
    return chrome.tabs.sendMessage(tab.id, { galley: 'page/read', to: 'page', request: { force: true, seen: false } }, { frameId: 0 });
  }) as { readonly value?: ReadOutcome };
  if (reply.value?.state !== 'article') throw new Error(`the page answered ${JSON.stringify(reply).slice(0, 300)}`);
  return reply.value.extraction;
}

/** The words of the body as a reader view shows them, white space aside: captions, readings and Galley's own words left out. */
export function shownBody(root: Document | ShadowRoot = document): string {
  const body = root.querySelector('.galley-body');
  if (!body) throw new Error('no article is shown');
  const skip = 'figcaption, rt, rp, [data-galley-ui], .galley-embed-card, script, style';
  const words: string[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(skip)) words.push(node.textContent ?? '');
  }
  return words.join('').replace(/\s+/gu, '');
}

export const isReaderOpen = (page: OpenPage): Promise<boolean> =>
  page.evaluate((host) => document.querySelector(host) !== null, HOST);

export async function waitForReader(page: OpenPage): Promise<void> {
  await page.waitFor('the reader in the page', (host) => document.querySelector(host) !== null, HOST);
}

export async function waitForPage(page: OpenPage): Promise<void> {
  await page.waitFor('the page without the reader', (host) => document.querySelector(host) === null, HOST);
}

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
