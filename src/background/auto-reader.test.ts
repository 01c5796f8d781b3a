import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEvent, ID } from '../../test/support/fake-browser';
import { setEverywhere, stateOf, turnOff, turnOn } from '../platform/auto-sites';
import { siteOf } from './site';

const { fake } = await vi.hoisted(async () => {
  const { createFakeBrowser } = await import('../../test/support/fake-browser');
  return { fake: createFakeBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
await import('./background');

const NEWS = 'https://news.example/2026/story?id=1';
const SITE = 'news.example';
const ORIGIN = '*://*.news.example/*';
const settle = (): Promise<unknown> => new Promise((resolve) => { setTimeout(resolve, 5); });
const isOn = async (address: string): Promise<boolean> => (await stateOf(address)).on;
const autoSites = (): unknown => (fake.browser.storage.local.items.get('settings') as { autoSites?: unknown } | undefined)?.autoSites ?? [];
const matches = (): readonly string[] => [...fake.scripts.values()].flatMap((script) => script.matches);

/** What the content script of a tab sends to the background. */
const fromPage = (galley: string, request: unknown, url = NEWS, incognito = false): unknown =>
  fake.browser.runtime.onMessage.fire({ galley, to: 'background', request }, { id: ID, url, origin: new URL(url).origin, frameId: 0, tab: { id: 1, url, incognito } });

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
  fake.windows.length = 0;
});

describe('switching the auto-reader', () => {
  it('asks for that site alone, remembers it, and runs the script there', async () => {
    expect(await isOn(NEWS)).toBe(false);
    expect(await turnOn([SITE])).toBe(true);
    await settle();
    expect([...fake.origins]).toEqual([ORIGIN]);
    expect(autoSites()).toEqual(['news.example']);
    expect(matches()).toEqual([ORIGIN]);
    expect(await isOn('http://news.example/other')).toBe(true);
    expect(await isOn('https://sport.news.example/')).toBe(true);
    expect(await isOn('https://badnews.example/')).toBe(false);
  });

  it('gives the permission back when it is switched off', async () => {
    await turnOn([SITE]);
    await turnOn(['other.example']);
    expect(await turnOff([SITE])).toBe(false);
    await settle();
    expect([...fake.origins]).toEqual(['*://*.other.example/*']);
    expect(autoSites()).toEqual(['other.example']);
    expect(matches()).toEqual(['*://*.other.example/*']);
    await turnOff(['other.example']);
    expect(fake.scripts.size).toBe(0);
  });

  it('stays off where the person refuses, and asks nothing again', async () => {
    fake.state.grants = false;
    expect(await turnOn([SITE])).toBe(false);
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
    await keepIntent([SITE]);
    await fake.browser.permissions.request({ origins: [ORIGIN] });
    await settle();
    expect(await isOn(NEWS)).toBe(true);
    expect(matches()).toEqual([ORIGIN]);
  });

  it('takes no intent that is old or broken', async () => {
    for (const autoIntent of [{ wanted: [SITE], at: Date.now() - 3_600_000 }, { wanted: ['*'], at: Date.now() }, { wanted: 'all', at: Date.now() }, SITE, null, { wanted: [SITE] }]) {
      await fake.browser.storage.session.set({ autoIntent });
      await fake.browser.permissions.request({ origins: [ORIGIN] });
      await settle();
      expect(autoSites(), JSON.stringify(autoIntent)).toEqual([]);
    }
  });

  it('switches off what loses its permission elsewhere', async () => {
    await turnOn([SITE]);
    await turnOn(['other.example']);
    await fake.browser.permissions.remove({ origins: [ORIGIN] });
    await settle();
    expect(autoSites()).toEqual(['other.example']);
    expect(matches()).toEqual(['*://*.other.example/*']);
  });

  it('registers again after an update, which takes the registrations', async () => {
    await turnOn([SITE]);
    fake.scripts.clear();
    fake.browser.runtime.onInstalled.fire({ reason: 'update' });
    await settle();
    expect(matches()).toEqual([ORIGIN]);
  });

  it('takes a list in one question, and of a list what was granted', async () => {
    const request = vi.spyOn(fake.browser.permissions, 'request');
    expect(await turnOn(['b.example', 'a.example'])).toBe(true);
    expect(request.mock.calls).toEqual([[{ origins: ['*://*.b.example/*', '*://*.a.example/*'] }]]);
    expect(autoSites()).toEqual(['a.example', 'b.example']);
    request.mockRestore();
  });

  it('switched off for a site, takes a part of it that was picked along', async () => {
    await turnOn(['paper.news.example']);
    expect(await stateOf('https://paper.news.example/a')).toEqual({ site: SITE, on: true, everywhere: false });
    await turnOff([SITE]);
    await settle();
    expect(autoSites()).toEqual([]);
    expect([...fake.origins]).toEqual([]);
  });

  it('goes by what one owner can register: sections and languages together, two blogs at one host apart', () => {
    expect(siteOf('https://www.paper.co.uk/sport')).toBe('paper.co.uk');
    expect(siteOf('https://de.paper.example/')).toBe('paper.example');
    expect(siteOf('https://someone.github.io/post')).toBe('someone.github.io');
    expect(siteOf('https://github.io/')).toBe('github.io');
    expect(siteOf('http://localhost:8080/')).toBe('localhost');
    expect(siteOf('http://192.168.0.1/')).toBe('192.168.0.1');
    expect(siteOf('http://[::1]/')).toBe('[::1]');
    expect(siteOf('https://日本語.example/')).toBe('xn--wgv71a119e.example');
  });

  it('everywhere: asks for the web as a whole, leaves exceptions alone, and gives it back', async () => {
    await turnOn([SITE]);
    expect(await setEverywhere(true, [])).toBe(true);
    expect([...fake.origins]).toContain('*://*/*');
    expect(matches()).toEqual(['*://*/*']);
    expect(await isOn('https://any.example/a')).toBe(true);
    await turnOff(['any.example']);
    expect(await isOn('https://any.example/a')).toBe(false);
    expect([...fake.scripts.values()].map(({ excludeMatches }) => excludeMatches)).toEqual([['*://*.any.example/*']]);
    expect(await turnOn(['any.example'])).toBe(true);
    expect(await isOn('https://any.example/a')).toBe(true);
    expect(await setEverywhere(false, [SITE])).toBe(false);
    await settle();
    expect([...fake.origins]).not.toContain('*://*/*');
    expect(await isOn('https://any.example/a')).toBe(false);
    expect(await isOn(NEWS)).toBe(true);
    expect(matches()).toEqual([ORIGIN]);
  });

  it('everywhere, refused, changes nothing', async () => {
    fake.state.grants = false;
    expect(await setEverywhere(true, [])).toBe(false);
    expect(fake.browser.storage.local.items.size).toBe(0);
    expect(fake.scripts.size).toBe(0);
  });

  it('everywhere ends where the browser takes the permission back', async () => {
    await setEverywhere(true, []);
    await fake.browser.permissions.remove({ origins: ['*://*/*'] });
    await settle();
    expect(fake.scripts.size).toBe(0);
    expect(await isOn(NEWS)).toBe(false);
  });

  it('says so and changes nothing where settings cannot be written', async () => {
    const set = vi.spyOn(fake.browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await expect(turnOn([SITE])).rejects.toThrow('QUOTA_BYTES');
    await settle();
    expect([...fake.origins]).toEqual([]);
    set.mockRestore();
    expect(fake.scripts.size).toBe(0);
    expect(await isOn(NEWS)).toBe(false);
  });

  it('after an update, runs its script in the open pages of chosen sites alone', async () => {
    await turnOn([SITE]);
    fake.tabs.set(1, { id: 1, url: NEWS });
    fake.tabs.set(2, { id: 2, url: 'https://other.example/' });
    fake.browser.runtime.onInstalled.fire({ reason: 'update' });
    await settle();
    expect(fake.injections).toEqual([1]);
  });

  it('is not for pages without a site', async () => {
    for (const url of ['about:blank', 'file:///a.html', 'chrome://extensions/', 'no address', '']) expect(siteOf(url), url).toBeNull();
    expect(await turnOn([])).toBe(false);
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
    await turnOn([SITE]);
    const got = withReader();
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: 'opened' });
    expect(got).toEqual([{ galley: 'page/open', to: 'page', request: { auto: true } }]);
    withReader({ state: 'not-article', reason: 'A list of links.' });
    fake.injected.clear();
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: 'not-article' });
  });

  it('does not open on a site that was not chosen, or has no permission any more', async () => {
    withReader();
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: 'not-here' });
    await turnOn([SITE]);
    fake.origins.clear();
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: 'not-here' });
    expect(fake.injections).toEqual([]);
  });

  it('does not open again where a person left it, until they ask for it', async () => {
    await turnOn([SITE]);
    withReader();
    await fromPage('reader/changed', { open: false, left: true });
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: 'not-here' });
    expect(await fromPage('auto/found', {}, `${NEWS}#part-2`)).toEqual({ ok: true, value: 'not-here' });
    expect(await fromPage('auto/found', {}, 'https://news.example/2026/another')).toEqual({ ok: true, value: 'opened' });
    await fromPage('reader/changed', { open: true, left: false });
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: 'opened' });
    expect(JSON.stringify([...fake.browser.storage.local.items])).not.toContain('story');
  });

  it('goes by where a page is that went on by itself, and not by where the tab went since', async () => {
    await turnOn([SITE]);
    const from = (url: string, tabUrl: string, galley: string, request: unknown): unknown => fake.browser.runtime.onMessage.fire(
      { galley, to: 'background', request }, { id: ID, url, origin: new URL(url).origin, frameId: 0, tab: { id: 1, url: tabUrl, incognito: false } });
    withReader();
    await from(NEWS, 'https://news.example/second', 'reader/changed', { open: false, left: true });
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: 'opened' });
    expect(await from(NEWS, 'https://news.example/second', 'auto/found', {})).toEqual({ ok: true, value: 'not-here' });
    await from(NEWS, 'https://other.example/', 'reader/changed', { open: false, left: true });
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: 'not-here' });
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

  it('can be sent away from a whole site by the reader in its page', async () => {
    await turnOn([SITE]);
    expect(await fromPage('auto/here', {})).toEqual({ ok: true, value: true });
    expect(await fromPage('auto/never', {})).toEqual({ ok: true, value: null });
    await settle();
    expect(autoSites()).toEqual([]);
    expect([...fake.origins]).toEqual([]);
    expect(await fromPage('auto/here', {})).toEqual({ ok: true, value: false });
  });

  it('keeps nothing of private windows', async () => {
    await turnOn([SITE]);
    const left = { open: false, left: true };
    await fromPage('reader/changed', left, NEWS, true);
    expect(await fromPage('auto/found', {}, NEWS, true)).toEqual({ ok: true, value: 'not-here' });
    withReader();
    expect(await fromPage('auto/found', {})).toEqual({ ok: true, value: 'opened' });
    fake.windows.push({ incognito: false });
    fake.browser.windows.onRemoved.fire(7);
    await settle();
    expect([...fake.browser.storage.session.items.keys()]).toEqual([]);
    await setEverywhere(true, []);
    expect(await fromPage('auto/here', {}, 'https://secret.example/a', true)).toEqual({ ok: true, value: false });
    await fromPage('auto/never', {}, 'https://secret.example/a', true);
    expect(JSON.stringify([...fake.browser.storage.local.items])).not.toContain('secret');
  });

  it('refuses a page that asks for more than a page may', async () => {
    expect(await fromPage('auto/set', { sites: ['bank.example'], on: true })).toMatchObject({ ok: false, code: 'refused-sender' });
    expect(await fromPage('auto/found', { url: NEWS })).toMatchObject({ ok: false, code: 'malformed' });
    expect(await fromPage('constructor', {})).toMatchObject({ ok: false, code: 'unknown-message' });
  });
});
