import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEvent, ID } from '../../test/support/fake-browser';
import { isOn, siteOf, turnOff, turnOn } from '../platform/auto-sites';

const { fake } = await vi.hoisted(async () => {
  const { createFakeBrowser } = await import('../../test/support/fake-browser');
  return { fake: createFakeBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
await import('./background');

const NEWS = 'https://news.example/2026/story?id=1';
const ORIGIN = '*://news.example/*';
const settle = (): Promise<unknown> => new Promise((resolve) => { setTimeout(resolve, 5); });
const autoSites = (): unknown => (fake.browser.storage.local.items.get('settings') as { autoSites?: unknown } | undefined)?.autoSites ?? [];
const matches = (): readonly string[] => [...fake.scripts.values()].flatMap((script) => script.matches);

/** What the content script of a tab sends to the background. */
const fromPage = (galley: string, request: unknown, url = NEWS): unknown =>
  fake.browser.runtime.onMessage.fire({ galley, to: 'background', request }, { id: ID, url, origin: new URL(url).origin, frameId: 0, tab: { id: 1, url } });

beforeEach(() => {
  fake.browser.storage.local.items.clear();
  fake.browser.storage.session.items.clear();
  fake.origins.clear();
  fake.scripts.clear();
  fake.tabs.clear();
  fake.injected.clear();
  fake.injections.length = 0;
  fake.shown.length = 0;
  fake.state.grants = true;
});

describe('switching the auto-reader', () => {
  it('asks for that site alone, remembers it, and runs the script there', async () => {
    expect(await isOn(NEWS)).toBe(false);
    expect(await turnOn(NEWS)).toBe(true);
    await settle();
    expect([...fake.origins]).toEqual([ORIGIN]);
    expect(autoSites()).toEqual(['news.example']);
    expect(matches()).toEqual([ORIGIN]);
    expect(await isOn('http://news.example/other')).toBe(true);
    expect(await isOn('https://www.news.example/')).toBe(false);
  });

  it('gives the permission back when it is switched off', async () => {
    await turnOn(NEWS);
    await turnOn('https://other.example/');
    expect(await turnOff(NEWS)).toBe(false);
    await settle();
    expect([...fake.origins]).toEqual(['*://other.example/*']);
    expect(autoSites()).toEqual(['other.example']);
    expect(matches()).toEqual(['*://other.example/*']);
    await turnOff('https://other.example/');
    expect(fake.scripts.size).toBe(0);
  });

  it('stays off where the person refuses, and asks nothing again', async () => {
    fake.state.grants = false;
    expect(await turnOn(NEWS)).toBe(false);
    expect(autoSites()).toEqual([]);
    expect(fake.scripts.size).toBe(0);
    // The same permission comes later, from somewhere else: it was not for this.
    fake.state.grants = true;
    await fake.browser.permissions.request({ origins: [ORIGIN] });
    await settle();
    expect(await isOn(NEWS)).toBe(false);
  });

  it('is finished by the background where the popup did not outlive the question', async () => {
    const { keepIntent } = await import('../platform/auto-intent');
    await keepIntent('news.example');
    await fake.browser.permissions.request({ origins: [ORIGIN] });
    await settle();
    expect(await isOn(NEWS)).toBe(true);
    expect(matches()).toEqual([ORIGIN]);
  });

  it('takes no intent that is old or broken', async () => {
    for (const autoIntent of [{ host: 'news.example', at: Date.now() - 3_600_000 }, { host: '*', at: Date.now() }, 'news.example', null, { host: 'news.example' }]) {
      await fake.browser.storage.session.set({ autoIntent });
      await fake.browser.permissions.request({ origins: [ORIGIN] });
      await settle();
      expect(autoSites(), JSON.stringify(autoIntent)).toEqual([]);
    }
  });

  it('switches off what loses its permission elsewhere', async () => {
    await turnOn(NEWS);
    await turnOn('https://other.example/');
    await fake.browser.permissions.remove({ origins: [ORIGIN] });
    await settle();
    expect(autoSites()).toEqual(['other.example']);
    expect(matches()).toEqual(['*://other.example/*']);
  });

  it('registers again after an update, which takes the registrations', async () => {
    await turnOn(NEWS);
    fake.scripts.clear();
    fake.browser.runtime.onInstalled.fire({ reason: 'update' });
    await settle();
    expect(matches()).toEqual([ORIGIN]);
  });

  it('is not for pages without a site', async () => {
    for (const url of ['about:blank', 'file:///a.html', 'chrome://extensions/', 'no address', '']) expect(siteOf(url), url).toBeNull();
    expect(await turnOn('file:///a.html')).toBe(false);
  });
});

describe('an article found by the script', () => {
  function withReader(reply: unknown = { state: 'open' }): unknown[] {
    const script = new FakeEvent();
    const got: unknown[] = [];
    script.addListener((message: unknown) => {
      got.push(message);
      return Promise.resolve({ ok: true, value: reply });
    });
    fake.tabs.set(1, { id: 1, url: NEWS, script });
    return got;
  }

  it('opens in the reader, if the whole extraction agrees', async () => {
    await turnOn(NEWS);
    const got = withReader();
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: true });
    expect(got).toEqual([{ galley: 'page/open', to: 'page', request: { auto: true } }]);
    withReader({ state: 'not-article', reason: 'A list of links.' });
    fake.injected.clear();
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: false });
  });

  it('does not open on a site that was not chosen, or has no permission any more', async () => {
    withReader();
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: false });
    await turnOn(NEWS);
    fake.origins.clear();
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: false });
    expect(fake.injections).toEqual([]);
  });

  it('does not open again where a person left it, until they ask for it', async () => {
    await turnOn(NEWS);
    withReader();
    await fromPage('reader/changed', { open: false, left: true });
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: false });
    expect(await fromPage('auto/found', {}, `${NEWS}#part-2`)).toEqual({ ok: true, value: false });
    expect(await fromPage('auto/found', {}, 'https://news.example/2026/another')).toEqual({ ok: true, value: true });
    await fromPage('reader/changed', { open: true, left: false });
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: true });
    expect(JSON.stringify([...fake.browser.storage.local.items])).not.toContain('story');
  });

  it('remembers nothing of sites that were not chosen', async () => {
    await fromPage('reader/changed', { open: true, left: false });
    await fromPage('reader/changed', { open: false, left: true });
    expect([...fake.browser.storage.session.items]).toEqual([]);
  });

  it('shows on the button that the reader is open', async () => {
    await fromPage('reader/changed', { open: true, left: false });
    await fromPage('reader/changed', { open: false, left: false });
    expect(fake.shown.map((icon) => (icon as { path: Record<string, string> }).path[16])).toEqual(['icons/reading-16.png', 'icons/galley-16.png']);
  });

  it('refuses a page that asks for more than a page may', async () => {
    expect(await fromPage('auto/set', { host: 'bank.example', on: true })).toMatchObject({ ok: false, code: 'refused-sender' });
    expect(await fromPage('auto/found', { url: NEWS })).toMatchObject({ ok: false, code: 'malformed' });
    expect(await fromPage('constructor', {})).toMatchObject({ ok: false, code: 'unknown-message' });
  });
});
