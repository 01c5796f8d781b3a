// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startAutoReader } from './auto-reader';

let visibility: DocumentVisibilityState = 'visible';
let prerendered = false;

beforeEach(() => {
  vi.useFakeTimers();
  visibility = 'visible';
  prerendered = false;
  history.replaceState(null, '', '/start');
  document.head.replaceChildren();
});
afterEach(() => { vi.useRealTimers(); });

function start(isArticle: () => boolean, ask = vi.fn(() => Promise.resolve(true))) {
  vi.spyOn(Document.prototype, 'visibilityState', 'get').mockImplementation(() => visibility);
  if (!('prerendering' in Document.prototype)) Object.defineProperty(Document.prototype, 'prerendering', { configurable: true, get: () => prerendered });
  startAutoReader({ window, isArticle, ask });
  return ask;
}

const later = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('the auto-reader in a page', () => {
  it('asks once for an article', async () => {
    const ask = start(() => true);
    await later(10_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('never asks where there is none', async () => {
    const ask = start(() => false);
    await later(10_000);
    expect(ask).not.toHaveBeenCalled();
  });

  it('looks again at pages that fill in late, a few times and no more', async () => {
    const isArticle = vi.fn(() => false);
    start(isArticle);
    await later(60_000);
    const looks = isArticle.mock.calls.length;
    expect(looks).toBeGreaterThan(2);
    expect(looks).toBeLessThan(6);
    const late = vi.fn(() => performance.now() > started + 2_000);
    const started = performance.now();
    const ask = start(late);
    await later(5_000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('waits until a person looks', async () => {
    visibility = 'hidden';
    const ask = start(() => true);
    await later(10_000);
    expect(ask).not.toHaveBeenCalled();
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('does not wake in a page that is only loaded ahead', async () => {
    prerendered = true;
    const ask = start(() => true);
    await later(10_000);
    expect(ask).not.toHaveBeenCalled();
    prerendered = false;
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks again at another address of the same page, not at another place in it', async () => {
    const ask = start(() => true);
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
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('goes silent when nobody answers any more', async () => {
    const ask = start(() => true, vi.fn(() => Promise.reject(new Error('Extension context invalidated.'))));
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
    try {
      visibility = 'hidden';
      const ask = start(() => true);
      await later(100);
      expect(ask).not.toHaveBeenCalled();
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
      Reflect.deleteProperty(document, 'addEventListener');
    }
  });
});
