import type { Browser, Extension, Page } from 'puppeteer-core';
import { remoteCall, remoteResult } from '../../browser/driver/remote.ts';
import { sleep } from '../../browser/driver/wait.ts';

const LIMIT_MS = 20_000;

/** Waits in an extension's own page until it shows the words; gives the time, in milliseconds since 1970, of the frame that had them first. */
async function shownAt(words: string, limit: number): Promise<number | null> {
  const squeeze = (text: string): string => text.replace(/\s+/gu, '');
  const shows = (element: Element | null): boolean => element !== null && squeeze((element as HTMLElement).innerText + (element instanceof HTMLTextAreaElement ? element.value : '')).includes(words);
  const there = (): boolean => shows(document.body) || [...document.querySelectorAll('textarea')].some(shows);
  const end = performance.now() + limit;
  while (!there()) {
    if (performance.now() > end) return null;
    await new Promise(requestAnimationFrame);
  }
  await new Promise(requestAnimationFrame);
  const seen = performance.timeOrigin + performance.now();
  // Whoever is asked late was painted earlier: the browser keeps account of the largest texts it painted.
  const painted = await new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const texts = list.getEntries().filter((entry) => document.contains((entry as PerformanceEntry & { readonly element: Element | null }).element));
      resolve(texts.length > 0 ? Math.max(...texts.map((entry) => entry.startTime)) : Infinity);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => { resolve(Infinity); }, 300);
  });
  return Math.min(seen, performance.timeOrigin + painted);
}

/**
 * Milliseconds from the click on an extension's button to the frame in which one of its own pages (popup, side panel, tab)
 * first shows the words.
 *
 * @param words without white space
 * @throws where it does not within 20 seconds
 */
export async function clickToWords(browser: Browser, extension: Extension, tab: Page, words: string): Promise<number> {
  const own = (address: string): boolean => address.startsWith(`chrome-extension://${extension.id}/`);
  const asked = new Set<string>();
  await tab.bringToFront();
  const begun = performance.timeOrigin + performance.now();
  await tab.triggerExtensionAction(extension);
  const found = await new Promise<number | null>((resolve) => {
    const look = async (): Promise<void> => {
      for (const target of browser.targets().filter((each) => own(each.url()) && each.type() !== 'service_worker' && !asked.has(each.url()))) {
        asked.add(target.url());
        void target.asPage().then((page) => page.evaluate(remoteCall(shownAt, [words, LIMIT_MS]))).then((value) => {
          const at = remoteResult<number | null>(value);
          if (at !== null) resolve(at);
        }, () => undefined);
      }
      if (performance.timeOrigin + performance.now() - begun > LIMIT_MS) resolve(null);
      else await sleep(5).then(look);
    };
    void look();
  });
  if (found === null) throw new Error(`the words did not show within ${String(LIMIT_MS / 1000)} s`);
  return found - begun;
}
