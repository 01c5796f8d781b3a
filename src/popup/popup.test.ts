// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadOutcome, UnreadableWhy } from '../platform/outcome';
import { DEFAULTS } from '../settings/schema';
import { articleOf, extractionOf, paragraph } from '../reader/fixtures/trees';

const readActiveTab = vi.fn<(options: { readonly force: boolean; readonly signal?: AbortSignal }) => Promise<ReadOutcome>>();
const openReaderInTab = vi.fn(() => Promise.resolve());
const writeClipboard = vi.fn<(content: { readonly plain: string; readonly html: string | null }) => Promise<void>>(() => Promise.resolve());
const activeTab = vi.fn(() => Promise.resolve({ id: 1, url: 'https://news.example/quay', incognito: false }));
const stateOf = vi.fn((address: string) => Promise.resolve({ site: new URL(address).hostname, on: true, everywhere: false }));
vi.mock('../platform/i18n', async () => ({ translate: (await import('../reader/english')).fromEnglish }));
vi.mock('../platform/read-tab', () => ({ readActiveTab, openReaderInTab, printReaderInTab: vi.fn() }));
vi.mock('../platform/adjust-tab', () => ({ adjustActiveTab: vi.fn() }));
vi.mock('../platform/book-page', () => ({ openBookPage: vi.fn() }));
vi.mock('../platform/spots', () => ({ spotStore: { load: () => Promise.resolve(null), save: () => Promise.resolve() } }));
vi.mock('../platform/clipboard', () => ({ writeClipboard }));
const load = vi.fn(() => Promise.resolve({ settings: DEFAULTS, problems: [] }));
vi.mock('../platform/storage', () => ({ settings: { load, update: vi.fn() }, onSettingsChanged: () => () => undefined }));
vi.mock('../platform/lifecycle', () => ({ openSettings: vi.fn() }));
vi.mock('../platform/tabs', () => ({ activeTab, webHostOf: (address: string) => (URL.canParse(address) ? new URL(address).hostname : null) }));
vi.mock('../platform/auto-sites', () => ({ stateOf, turnOn: vi.fn(), turnOff: vi.fn() }));

const article: ReadOutcome = { state: 'article', extraction: extractionOf(articleOf([paragraph('Low water.')])), address: 'https://news.example/story', putRight: false };
const html = await readFile(new URL('popup.html', `file://${import.meta.dirname}/`), 'utf8');
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5); });
const state = (): string | undefined => document.body.dataset['state'];
const find = (action: string): HTMLElement | null => document.querySelector(`[data-action="${action}"]`);

async function open(...outcomes: readonly (Promise<ReadOutcome> | ReadOutcome)[]): Promise<void> {
  for (const outcome of outcomes) readActiveTab.mockReturnValueOnce(Promise.resolve(outcome));
  document.body.replaceWith(document.adoptNode(new DOMParser().parseFromString(html, 'text/html').body));
  vi.resetModules();
  await import('./popup');
  await settled();
}

beforeEach(() => {
  vi.clearAllMocks();
  readActiveTab.mockReset();
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('close', vi.fn());
});

describe('the popup', () => {
  it('is not empty before anything is read, and says that it reads', async () => {
    await open(new Promise<ReadOutcome>(() => undefined));
    expect(state()).toBe('reading');
    expect(document.querySelector('[role="status"]')?.textContent).toBe('Reading the page…');
    expect(document.querySelectorAll('.popup-lines > i').length).toBeGreaterThan(3);
  });

  it('shows the article, with the switch for its site', async () => {
    await open(article);
    expect([state(), document.querySelector('.galley-article p')?.textContent]).toEqual(['article', 'Low water.']);
    expect([find('auto')?.getAttribute('aria-checked'), find('auto')?.title]).toEqual(['true', 'Always open articles of news.example in the reader']);
  });

  it('shows the article where the switch cannot be known', async () => {
    stateOf.mockRejectedValueOnce(new Error('storage'));
    await open(article);
    expect([state(), find('auto')]).toEqual(['article', null]);
  });

  it('shows the article where settings take their time, without the panel', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // Asked twice: for how an article looks, and for how it is read.
    load.mockReturnValueOnce(new Promise(() => undefined)).mockReturnValueOnce(new Promise(() => undefined));
    const opening = open(article);
    await vi.advanceTimersByTimeAsync(3_000);
    await opening;
    await vi.waitFor(() => { expect(state()).toBe('article'); });
    expect(find('appearance')).toBeNull();
    vi.useRealTimers();
  });

  it('has the look on before it shows the article', async () => {
    const chosen = { settings: { ...DEFAULTS, theme: 'sepia' as const, siteAppearance: { 'news.example': { size: 140 } } }, problems: [] };
    load.mockResolvedValueOnce(chosen).mockResolvedValueOnce(chosen);
    await open(article);
    const { dataset, style } = document.documentElement;
    expect([dataset['theme'], style.getPropertyValue('--look-size')]).toEqual(['sepia', '1.4']);
    expect(find('appearance')?.getAttribute('aria-haspopup')).toBe('dialog');
  });

  it('shows the article where the switch takes its time', async () => {
    stateOf.mockReturnValueOnce(new Promise(() => undefined));
    await open(article);
    expect(state()).toBe('reading');
    await vi.waitFor(() => { expect(state()).toBe('article'); }, 4_000);
    expect(find('auto')).toBeNull();
  });

  it('copies from its buttons', async () => {
    await open(article);
    find('copy')?.click();
    find('copy-markdown')?.click();
    await settled();
    expect(writeClipboard.mock.calls.map(([content]) => [content.plain.includes('Low water.'), content.html === null])).toEqual([[true, false], [true, true]]);
    expect(document.querySelector('[role="status"]')?.textContent).toBe('Copied');
  });

  it('opens the reader in the page and makes way for it; where that fails, it stays and says so', async () => {
    await open(article);
    find('read-in-page')?.click();
    await settled();
    expect(window.close).toHaveBeenCalledOnce();
    openReaderInTab.mockRejectedValueOnce(new Error('The tab is gone.'));
    find('read-in-page')?.click();
    await settled();
    expect(window.close).toHaveBeenCalledOnce();
    expect(document.querySelector('[role="status"]')?.textContent).toContain('The tab is gone.');
  });

  it('says why a page is no article, and reads it anyway', async () => {
    await open({ state: 'not-article', verdict: { isArticle: false, score: 0.1, reason: 'link-list' } }, article);
    expect([state(), document.querySelector('main')?.textContent]).toEqual(['not-article', 'This does not look like an articleThis looks like a list of links to other pages.Read anyway']);
    expect(document.activeElement).toBe(find('read-anyway'));
    find('read-anyway')?.click();
    await settled();
    expect([state(), readActiveTab.mock.calls.map(([options]) => options.force)]).toEqual(['article', [false, true]]);
  });

  it('says why a page is closed to every extension', async () => {
    const reasons = new Set<string>();
    const whys: readonly UnreadableWhy[] = ['browser-page', 'store', 'viewer', 'other-extension', 'file', 'not-html', 'no-tab', 'refused'];
    for (const why of whys) {
      await open({ state: 'unreadable', why });
      expect(state()).toBe('unreadable');
      reasons.add(document.querySelector('main p')?.textContent ?? '');
    }
    expect(reasons.size).toBe(whys.length);
    expect(reasons).not.toContain('');
  });

  it('says what went wrong and tries again', async () => {
    await open({ state: 'error', message: 'The page did not answer.' }, article);
    expect([state(), document.querySelector('main p')?.textContent]).toEqual(['error', 'The page did not answer.']);
    find('try-again')?.click();
    await settled();
    expect(state()).toBe('article');
  });

  it('takes a broken promise for an error', async () => {
    readActiveTab.mockRejectedValueOnce(new Error('Could not establish connection.'));
    await open();
    expect([state(), document.querySelector('main p')?.textContent]).toEqual(['error', 'Could not establish connection.']);
  });

  it('does not read for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = open(new Promise<ReadOutcome>(() => undefined));
    await vi.waitFor(() => { expect(readActiveTab).toHaveBeenCalledOnce(); });
    await vi.advanceTimersByTimeAsync(11_000);
    await opening;
    expect([state(), readActiveTab.mock.calls[0]?.[0].signal?.aborted]).toEqual(['reading', false]);
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    expect(readActiveTab.mock.calls[0]?.[0].signal?.aborted).toBe(true);
    expect([state(), document.querySelector('main p')?.textContent]).toEqual(['error', 'The page took too long to answer.']);
  });
});
