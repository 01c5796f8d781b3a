import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import type { Passage } from '../article/passage';
import type { Extraction } from '../article/result';
import { createPageReader, type PageReading } from './page-reader';
import type { ReaderWays } from './part-shelf';

function extraction({ isArticle = true, body = [{ kind: 'divider' }], access = 'full' }: { isArticle?: boolean; body?: Extraction['article']['body']; access?: 'full' | 'preview' } = {}): Extraction {
  return {
    article: {
      version: 1, url: null, title: 'T', dek: null, section: null, authors: [], byline: null, siteName: null, publishedTime: null,
      modifiedTime: null, lang: null, dir: 'ltr', lead: null, body, access: { state: access, evidence: [] }, sponsored: false, sources: {},
    },
    ledger: { entries: [], refusals: [] },
    verdict: { isArticle, score: isArticle ? 1 : 0, reason: isArticle ? 'article' : 'link-list' },
    doubts: [],
  };
}

function readingOf(given: Extraction): PageReading {
  let adjusted = false;
  return {
    extraction: given, adjust: { restore: [], hide: [], rules: [], choice: 'galley' },
    get isAdjusted() { return adjusted; },
    restore: (id) => { adjusted = id === 0; return adjusted; },
    hide: () => false, another: () => false, undo: () => false, reset: () => false,
    rule: (host) => (adjusted ? { host, action: 'restore', at: { steps: [], position: null }, rule: '', preview: '' } : null),
  };
}

function pageOf(contentType = 'text/html', extract = vi.fn(() => extraction())) {
  const { window } = new JSDOM('<p>x</p>', { url: 'https://news.example/a#top', contentType });
  const changed = vi.fn();
  const opened: { extraction: Extraction; close: () => void; update: (extraction: Extraction) => void }[] = [];
  const ways: ReaderWays[] = [];
  const openReader = vi.fn((given: Extraction, way: ReaderWays) => {
    ways.push(way);
    const { onClosed } = way;
    const reader = { extraction: given, close: vi.fn(onClosed), update: vi.fn(), selected: vi.fn(() => null) };
    opened.push(reader);
    return reader;
  });
  const loadReader = vi.fn(() => Promise.resolve({ ready: () => Promise.resolve(), open: openReader }));
  let again = (): Promise<void> => Promise.resolve();
  const stopWatching = vi.fn();
  const watch = (call: () => Promise<void>): (() => void) => {
    again = call;
    return stopWatching;
  };
  return { window, extract, changed, opened, ways, openReader, loadReader, watch, stopWatching, pageChanges: () => again() };
}

const readSelection = vi.fn<() => Passage | null>(() => null);
const keepRule = vi.fn(() => Promise.resolve());

function start(parts = pageOf()) {
  const { window, extract, changed, loadReader, watch } = parts;
  const reader = createPageReader({ window: window as unknown as Window, startReading: () => readingOf(extract()), canonical: () => ADDRESS, rulesHost: () => 'news.example', keepRule, readSelection, watch, loadReader, changed, translate: (key) => `«${key}»` });
  return { ...parts, reader };
}

const ADDRESS = 'https://news.example/a';
const ASK = { force: false, seen: false };

describe('reading', () => {
  it('gives the article, or says why it is none unless it is forced', async () => {
    const listing = start(pageOf('text/html', vi.fn(() => extraction({ isArticle: false }))));
    expect(await listing.reader.read(ASK)).toEqual({ state: 'not-article', verdict: { isArticle: false, score: 0, reason: 'link-list' } });
    expect((await listing.reader.read({ force: true, seen: false })).state).toBe('article');
    const { reader } = start();
    expect(await reader.read(ASK)).toMatchObject({ state: 'article', extraction: extraction() });
  });

  it.each([
    ['application/xml', 'not-html'], ['image/svg+xml', 'not-html'], ['application/rss+xml', 'not-html'],
  ])('%s: %s', async (type, why) => {
    const { reader, extract } = start(pageOf(type));
    expect(await reader.read(ASK)).toEqual({ state: 'unreadable', why });
    expect(await reader.open({ auto: false })).toEqual({ state: 'unreadable', why });
    expect(extract).not.toHaveBeenCalled();
  });

  it('answers in words when the engine throws', async () => {
    const { reader } = start(pageOf('text/html', vi.fn(() => { throw new TypeError('no documentElement'); })));
    expect(await reader.read(ASK)).toEqual({ state: 'error', message: '«failedReading»' });
    expect(await reader.toggle()).toEqual({ state: 'error', message: '«failedReading»' });
  });

  it('reads anew each time, but for a copy of what the open reader shows', async () => {
    const { reader, extract, opened } = start();
    await reader.read(ASK);
    await reader.toggle();
    expect(extract).toHaveBeenCalledTimes(2);
    const copied = await reader.read({ force: true, seen: true });
    expect(copied).toMatchObject({ state: 'article', extraction: opened[0]?.extraction });
    expect(extract).toHaveBeenCalledTimes(2);
    opened[0]?.close();
    await reader.read({ force: true, seen: true });
    expect(extract).toHaveBeenCalledTimes(3);
  });
});

describe('opening', () => {
  it('shows what the popup showed, on that address only', async () => {
    const { reader, extract, opened, window } = start();
    const shown = await reader.read(ASK);
    await reader.open({ auto: false });
    expect(extract).toHaveBeenCalledTimes(1);
    expect(shown).toMatchObject({ state: 'article', extraction: opened[0]?.extraction });
    opened[0]?.close();
    window.history.pushState(null, '', '/b');
    await reader.open({ auto: false });
    expect(extract).toHaveBeenCalledTimes(2);
  });

  it('opens once', async () => {
    const { reader, opened } = start();
    expect(await Promise.all([reader.open({ auto: false }), reader.open({ auto: true })])).toEqual([{ state: 'open' }, { state: 'open' }]);
    expect(opened).toHaveLength(1);
  });

  it('opens by itself over articles alone, for a person over anything with a text', async () => {
    const listing = start(pageOf('text/html', vi.fn(() => extraction({ isArticle: false }))));
    expect(await listing.reader.open({ auto: true })).toEqual({ state: 'not-article', reason: '«remark_link_list»' });
    expect(listing.opened).toHaveLength(0);
    expect(await listing.reader.open({ auto: false })).toEqual({ state: 'open' });
    const empty = start(pageOf('text/html', vi.fn(() => extraction({ body: [] }))));
    expect(await empty.reader.toggle()).toEqual({ state: 'not-article', reason: '«remark_article»' });
    expect(empty.changed).not.toHaveBeenCalled();
  });

  it('does not open over another address than it was asked for', async () => {
    const parts = pageOf();
    parts.loadReader.mockImplementation(() => {
      parts.window.history.pushState(null, '', '/b');
      return Promise.resolve({ ready: () => Promise.resolve(), open: parts.openReader });
    });
    const { reader, opened } = start(parts);
    expect(await reader.open({ auto: false })).toEqual({ state: 'closed' });
    expect(opened).toHaveLength(0);
  });

  it('says so where its script cannot be had', async () => {
    const parts = pageOf();
    parts.loadReader.mockImplementation(() => Promise.reject(new Error('Nobody answered.')));
    expect(await start(parts).reader.toggle()).toEqual({ state: 'error', message: '«failedShowing»' });
  });

  it('says so where the reader cannot be shown', async () => {
    const parts = pageOf();
    parts.openReader.mockImplementation(() => { throw new Error('showModal'); });
    const { reader, changed } = start(parts);
    expect(await reader.toggle()).toEqual({ state: 'error', message: '«failedShowing»' });
    expect(changed).not.toHaveBeenCalled();
    parts.openReader.mockReset();
  });
});

describe('closing', () => {
  it('tells a person’s leaving from the page’s', async () => {
    const { reader, changed, opened } = start();
    await reader.toggle();
    expect(await reader.toggle()).toEqual({ state: 'closed' });
    await reader.toggle();
    opened[1]?.close();
    await reader.toggle();
    reader.leave();
    expect(changed.mock.calls.map(([state]) => state as unknown)).toEqual([
      { open: true, left: false }, { open: false, left: true },
      { open: true, left: false }, { open: false, left: true },
      { open: true, left: false }, { open: false, left: false },
    ]);
  });
});

describe('putting right', () => {
  it('keeps what was put right while the page stays: in the popup, in the page, in a copy', async () => {
    const { reader, extract, opened, window } = start();
    expect(await reader.adjust({ do: 'undo' })).toBeNull();
    await reader.read(ASK);
    expect(await reader.adjust({ do: 'restore', entry: 0 })).toEqual({ done: true, extraction: extraction(), choice: 'galley', canRemember: 'news.example' });
    await reader.read(ASK);
    await reader.toggle();
    expect(opened.map((reader) => reader.extraction)).toEqual([extraction()]);
    const before = extract.mock.calls.length;
    window.history.pushState(null, '', '/b');
    expect(await reader.adjust({ do: 'restore', entry: 0 })).toBeNull();
    await reader.read(ASK);
    expect(extract).toHaveBeenCalledTimes(before + 1);
  });

  it('holds nothing against a page that came to withhold its text', async () => {
    const { reader, extract, opened, pageChanges } = start();
    const less = extraction({ access: 'preview', body: [{ kind: 'divider' }, { kind: 'divider' }] });
    await reader.toggle();
    await reader.adjust({ do: 'restore', entry: 0 });
    extract.mockReturnValue(less);
    await pageChanges();
    expect(opened[0]?.update).toHaveBeenLastCalledWith(less);
    const popup = start();
    await popup.reader.read(ASK);
    await popup.reader.adjust({ do: 'restore', entry: 0 });
    popup.extract.mockReturnValue(less);
    expect(await popup.reader.read(ASK)).toEqual({ state: 'article', extraction: less, address: ADDRESS, putRight: false });
  });

  it('copies what the open reader shows, though the popup was given a reading of its own', async () => {
    const { reader, extract, opened, ways, pageChanges } = start();
    await reader.toggle();
    const later = extraction({ body: [{ kind: 'divider' }, { kind: 'divider' }] });
    extract.mockReturnValue(later);
    await reader.read(ASK);
    expect((await ways[0]?.adjust({ do: 'restore', entry: 0 }))?.extraction).toEqual(extraction());
    expect(await reader.read({ force: true, seen: true })).toEqual({ state: 'article', extraction: extraction(), address: ADDRESS, putRight: true });
    await pageChanges();
    expect(opened[0]?.update).not.toHaveBeenCalled();
  });

  it('shows in an open reader what the popup changed', async () => {
    const { reader, opened } = start();
    await reader.toggle();
    await reader.adjust({ do: 'restore', entry: 7 });
    expect(opened[0]?.update).not.toHaveBeenCalled();
    await reader.adjust({ do: 'restore', entry: 0 });
    expect(opened[0]?.update).toHaveBeenCalledOnce();
  });

  it('keeps a rule only when it is told to', async () => {
    const { reader } = start();
    await reader.read(ASK);
    expect((await reader.adjust({ do: 'remember' }))?.done).toBe(false);
    await reader.adjust({ do: 'restore', entry: 0 });
    expect(keepRule).not.toHaveBeenCalled();
    expect((await reader.adjust({ do: 'remember' }))?.done).toBe(true);
    expect(keepRule).toHaveBeenCalledOnce();
  });
});

describe('a selection', () => {
  const passage: Passage = { blocks: [{ kind: 'divider' }], before: 'a ', after: ' b' };

  it('is the page’s, with the article’s fields', async () => {
    readSelection.mockReturnValueOnce(passage);
    const { reader, extract } = start();
    expect(await reader.selection()).toEqual({ state: 'passage', passage, extraction: extraction() });
    expect(extract).toHaveBeenCalledTimes(1);
    expect(await reader.selection()).toEqual({ state: 'none' });
  });

  it('is the open reader’s where one is open', async () => {
    const { reader, opened } = start();
    await reader.open({ auto: false });
    readSelection.mockReturnValueOnce(passage);
    expect(await reader.selection()).toEqual({ state: 'none' });
    vi.mocked((opened[0] as unknown as { selected: () => Passage | null }).selected).mockReturnValue(passage);
    expect(await reader.selection()).toMatchObject({ state: 'passage', passage });
    readSelection.mockReset().mockReturnValue(null);
  });

  it('says so where the page cannot be read', async () => {
    readSelection.mockImplementationOnce(() => { throw new Error('no'); });
    expect(await start().reader.selection()).toEqual({ state: 'error', message: '«failedReading»' });
  });
});

describe('text that comes late', () => {
  const more = extraction({ body: [{ kind: 'divider' }, { kind: 'divider' }] });

  it('is taken in, and what is shown is what is copied', async () => {
    const { reader, extract, opened, pageChanges } = start();
    await reader.toggle();
    await pageChanges();
    expect(opened[0]?.update).not.toHaveBeenCalled();
    extract.mockReturnValue(more);
    await pageChanges();
    expect(opened[0]?.update).toHaveBeenCalledExactlyOnceWith(more);
    expect(await reader.read({ force: true, seen: true })).toMatchObject({ state: 'article', extraction: more });
  });

  it('is shown where the page takes some away, and not where it fell apart', async () => {
    const { reader, extract, opened, pageChanges } = start(pageOf('text/html', vi.fn(() => more)));
    await reader.toggle();
    extract.mockReturnValue(extraction({ isArticle: false }));
    await pageChanges();
    extract.mockReturnValue(extraction({ body: [] }));
    await pageChanges();
    expect(opened[0]?.update).not.toHaveBeenCalled();
    extract.mockReturnValue(extraction());
    await pageChanges();
    expect(opened[0]?.update).toHaveBeenCalledTimes(1);
  });

  it('does not undo what a person put right', async () => {
    const { reader, extract, opened, pageChanges } = start();
    await reader.toggle();
    await reader.adjust({ do: 'restore', entry: 0 });
    const before = opened[0] && vi.mocked(opened[0].update).mock.calls.length;
    extract.mockReturnValue(more);
    await pageChanges();
    expect(opened[0] && vi.mocked(opened[0].update).mock.calls.length).toBe(before);
  });

  it('is waited for no longer once the reader is closed', async () => {
    const { reader, opened, stopWatching, extract, pageChanges } = start();
    await reader.toggle();
    opened[0]?.close();
    expect(stopWatching).toHaveBeenCalledTimes(1);
    extract.mockReturnValue(more);
    await pageChanges();
    expect(opened[0]?.update).not.toHaveBeenCalled();
  });
});
