import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEvent, type FakeTab } from '../../test/support/fake-browser';
import { openReaderInTab, readActiveTab } from './read-tab';

const { fake } = await vi.hoisted(async () => {
  const { createFakeBrowser } = await import('../../test/support/fake-browser');
  return { fake: createFakeBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const VERDICT = { isArticle: false, score: 0.1, reason: 'link-list' };
const NEWS = 'https://news.example/a';

/** A content script that gives `reply` to each message, and the messages that it got. */
function answering(reply: unknown): { script: FakeEvent; got: unknown[] } {
  const script = new FakeEvent();
  const got: unknown[] = [];
  script.addListener((message: unknown) => {
    got.push(message);
    return Promise.resolve(reply);
  });
  return { script, got };
}

function show(tab: Omit<FakeTab, 'id'>): void {
  fake.tabs.set(1, { id: 1, ...tab });
  fake.state.activeTab = 1;
}

beforeEach(() => {
  fake.tabs.clear();
  fake.injected.clear();
  fake.injections.length = 0;
  fake.shown.length = 0;
  fake.state.activeTab = null;
});

describe('readActiveTab', () => {
  it('says so where there is no tab', async () => {
    expect(await readActiveTab({ force: false })).toEqual({ state: 'unreadable', why: 'no-tab' });
  });

  it('injects the script where nobody answers, and asks again', async () => {
    const { script, got } = answering({ ok: true, value: { state: 'not-article', verdict: VERDICT } });
    show({ url: NEWS, script });
    expect(await readActiveTab({ force: false })).toEqual({ state: 'not-article', verdict: VERDICT });
    expect(fake.injections).toEqual([1]);
    expect(got).toEqual([{ galley: 'page/read', to: 'page', request: { force: false, seen: false } }]);
  });

  it('does not inject a second time', async () => {
    const { script, got } = answering({ ok: true, value: { state: 'not-article', verdict: VERDICT } });
    show({ url: NEWS, script });
    await readActiveTab({ force: false });
    await readActiveTab({ force: true });
    expect(fake.injections).toEqual([1]);
    expect(got).toHaveLength(2);
  });

  it('does not even try pages that it knows to be closed, and dims the button', async () => {
    show({ url: 'chrome://extensions/' });
    expect(await readActiveTab({ force: false })).toEqual({ state: 'unreadable', why: 'browser-page' });
    expect(fake.injections).toEqual([]);
    expect(fake.shown).toEqual([{ tabId: 1, path: { 16: 'icons/off-16.png', 32: 'icons/off-32.png' } }]);
  });

  it.each<[Omit<FakeTab, 'id'>, string]>([
    [{ refuses: 'Cannot access a chrome:// URL' }, 'browser-page'],
    [{ url: 'https://files.example/a.pdf', refuses: 'Missing host permission for the tab' }, 'viewer'],
    [{ url: 'file:///a.html', refuses: 'Cannot access contents of url "file:///a.html"' }, 'file'],
    [{ url: NEWS, refuses: 'This page cannot be scripted due to an ExtensionsSettings policy.' }, 'refused'],
    [{ url: NEWS, runsNowhere: true }, 'refused'],
  ])('%j: unreadable, %s', async (tab, why) => {
    show(tab);
    expect(await readActiveTab({ force: false })).toEqual({ state: 'unreadable', why });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no reply of ours', { state: 'article' }],
    ['a hostile tree', { ok: true, value: { state: 'article', extraction: { article: { body: '<b>' } } } }],
    ['an unknown state', { ok: true, value: { state: 'done' } }],
    ['a refusal', { ok: false, code: 'refused-sender', reason: 'no' }],
    ['an error of no kind', { ok: false, code: '__proto__', reason: 'no' }],
  ])('an answer of %s is an error in words', async (_, reply) => {
    show({ url: NEWS, script: answering(reply).script });
    expect(await readActiveTab({ force: false })).toEqual({ state: 'error', message: '«failedUnknown»' });
  });

  it('a page that never answers is an error after ten seconds', async () => {
    vi.useFakeTimers();
    try {
      const script = new FakeEvent();
      script.addListener(() => new Promise(() => undefined));
      show({ url: NEWS, script });
      const outcome = readActiveTab({ force: false });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await outcome).toEqual({ state: 'error', message: '«failedTooLong»' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('so is a page that is too busy for the script, in the same ten seconds', async () => {
    vi.useFakeTimers();
    try {
      show({ url: NEWS, busyForMs: 60_000 });
      const outcome = readActiveTab({ force: false });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await outcome).toEqual({ state: 'error', message: '«failedTooLong»' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('rejects with the signal’s reason, and only then', async () => {
    const script = new FakeEvent();
    script.addListener(() => new Promise(() => undefined));
    show({ url: NEWS, script });
    const stop = new AbortController();
    const outcome = readActiveTab({ force: false, signal: stop.signal });
    stop.abort(new Error('closed'));
    await expect(outcome).rejects.toThrow('closed');
  });
});

describe('openReaderInTab', () => {
  it('resolves when the reader is open', async () => {
    const { script, got } = answering({ ok: true, value: { state: 'open' } });
    show({ url: NEWS, script });
    await openReaderInTab();
    expect(got).toEqual([{ galley: 'page/open', to: 'page', request: { auto: false } }]);
  });

  it('rejects in words when it is not', async () => {
    show({ url: NEWS, script: answering({ ok: true, value: { state: 'error', message: 'No room.' } }).script });
    await expect(openReaderInTab()).rejects.toThrow('No room.');
    show({ url: NEWS, script: answering({ ok: true, value: { state: 'not-article', reason: 'Nothing to read.' } }).script });
    fake.injected.clear();
    await expect(openReaderInTab()).rejects.toThrow('Nothing to read.');
    show({ url: NEWS, refuses: 'no' });
    fake.injected.clear();
    await expect(openReaderInTab()).rejects.toThrow('«unreadableRefused»');
  });
});
