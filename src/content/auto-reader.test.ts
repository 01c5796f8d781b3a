// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AutoFound } from '../platform/protocol';
import { startAutoReader } from './auto-reader';

let visibility: DocumentVisibilityState = 'visible';
let prerendered = false;
let state: DocumentReadyState = 'loading';

beforeEach(() => {
  vi.useFakeTimers();
  visibility = 'visible';
  prerendered = false;
  state = 'loading';
  history.replaceState(null, '', '/start');
  document.head.replaceChildren();
});
afterEach(() => { vi.useRealTimers(); });

function start(isArticle: () => boolean, ask = vi.fn((): Promise<AutoFound> => Promise.resolve('opened'))) {
  vi.spyOn(Document.prototype, 'readyState', 'get').mockImplementation(() => state);
  vi.spyOn(Document.prototype, 'visibilityState', 'get').mockImplementation(() => visibility);
  if (!('prerendering' in Document.prototype)) Object.defineProperty(Document.prototype, 'prerendering', { configurable: true, get: () => prerendered });
  startAutoReader({ window, isArticle, ask });
  return ask;
}

/** The text is there. */
function loaded(): void {
  state = 'interactive';
  document.dispatchEvent(new Event('DOMContentLoaded'));
}

const later = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('the auto-reader in a page', () => {
  it('asks as soon as the text is there, and once', async () => {
    const ask = start(() => true);
    expect(ask).not.toHaveBeenCalled();
    loaded();
    expect(ask).toHaveBeenCalledTimes(1);
    await later(10_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks before that, where a page takes its time and the article is there', async () => {
    const ask = start(() => true);
    await later(300);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('never asks where there is none, and looks a few times', async () => {
    const isArticle = vi.fn(() => false);
    const ask = start(isArticle);
    loaded();
    await later(60_000);
    expect(ask).not.toHaveBeenCalled();
    expect(isArticle.mock.calls.length).toBeLessThan(7);
  });

  it('looks again at pages that fill in late', async () => {
    let there = false;
    const ask = start(() => there);
    loaded();
    await later(1_000);
    there = true;
    await later(500);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks again, three times at most, where the whole text was no article yet', async () => {
    const ask = start(() => true, vi.fn((): Promise<AutoFound> => Promise.resolve('not-article')));
    loaded();
    await later(60_000);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('waits for the style sheets: before them, hidden words look shown', async () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = 'https://news.example/slow.css';
    document.head.append(link);
    let sheet: unknown = null;
    Object.defineProperty(link, 'sheet', { get: () => sheet });
    const ask = start(() => true);
    loaded();
    await later(500);
    expect(ask).not.toHaveBeenCalled();
    sheet = { cssRules: [] };
    link.dispatchEvent(new Event('load'));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever for a style sheet', async () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = 'https://news.example/never.css';
    document.head.append(link);
    Object.defineProperty(link, 'sheet', { get: () => null });
    const ask = start(() => true);
    loaded();
    await later(3_100);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('waits until a person looks', async () => {
    visibility = 'hidden';
    const ask = start(() => true);
    loaded();
    await later(10_000);
    expect(ask).not.toHaveBeenCalled();
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('does not wake in a page that is only loaded ahead', async () => {
    prerendered = true;
    const ask = start(() => true);
    loaded();
    await later(10_000);
    expect(ask).not.toHaveBeenCalled();
    prerendered = false;
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks again at another address of the same page and back, not at another place in it', async () => {
    const ask = start(() => true);
    loaded();
    history.pushState(null, '', '#part-2');
    window.dispatchEvent(new Event('popstate'));
    await later(10_000);
    expect(ask).toHaveBeenCalledTimes(1);
    history.pushState(null, '', '/second');
    document.head.append(document.createElement('title'));
    await later(10_000);
    expect(ask).toHaveBeenCalledTimes(2);
    history.pushState(null, '', '/start');
    window.dispatchEvent(new Event('popstate'));
    await later(10_000);
    // Whether it was left there the background knows.
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('asks again where the address of a page is its fragment', async () => {
    const ask = start(() => true);
    loaded();
    history.pushState(null, '', '#/2026/tide');
    window.dispatchEvent(new Event('popstate'));
    await later(10_000);
    expect(ask).toHaveBeenCalledTimes(2);
    history.pushState(null, '', '#/2026/ebb');
    window.dispatchEvent(new Event('popstate'));
    await later(10_000);
    expect(ask).toHaveBeenCalledTimes(3);
    history.pushState(null, '', '/start');
  });

  it('opens nothing over a page that was there before it, and follows it to the next', async () => {
    state = 'complete';
    const ask = start(() => true);
    await later(10_000);
    expect(ask).not.toHaveBeenCalled();
    history.pushState(null, '', '/next');
    window.dispatchEvent(new Event('popstate'));
    await later(10_000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('goes silent when nobody answers any more', async () => {
    const ask = start(() => true, vi.fn((): Promise<AutoFound> => Promise.reject(new Error('Extension context invalidated.'))));
    loaded();
    await later(100);
    history.pushState(null, '', '/third');
    window.dispatchEvent(new Event('popstate'));
    await later(10_000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is not misled by elements named after the document’s properties', async () => {
    const image = document.createElement('img');
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: image });
    Object.defineProperty(document, 'addEventListener', { configurable: true, value: image });
    Object.defineProperty(document, 'readyState', { configurable: true, value: image });
    try {
      visibility = 'hidden';
      const ask = start(() => true);
      loaded();
      await later(100);
      expect(ask).not.toHaveBeenCalled();
      visibility = 'visible';
      document.dispatchEvent(new Event('visibilitychange'));
      expect(ask).toHaveBeenCalledTimes(1);
    } finally {
      for (const name of ['visibilityState', 'addEventListener', 'readyState']) Reflect.deleteProperty(document, name);
    }
  });
});
