import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import type { Extraction } from '../article/result';
import { createPageReader } from './page-reader';

function extraction({ isArticle = true, body = [{ kind: 'divider' as const }] as Extraction['article']['body'] } = {}): Extraction {
  return {
    article: {
      version: 1, url: null, title: 'T', dek: null, section: null, authors: [], byline: null, siteName: null, publishedTime: null,
      modifiedTime: null, lang: null, dir: 'ltr', lead: null, body, access: { state: 'full', evidence: [] }, sponsored: false, sources: {},
    },
    ledger: { entries: [], refusals: [] },
    verdict: { isArticle, score: isArticle ? 1 : 0, reason: isArticle ? 'article' : 'link-list' },
    doubts: [],
  };
}

function pageOf(contentType = 'text/html', extract = vi.fn(() => extraction())) {
  const { window } = new JSDOM('<p>x</p>', { url: 'https://news.example/a#top', contentType });
  const changed = vi.fn();
  const opened: { extraction: Extraction; close: () => void }[] = [];
  const openReader = vi.fn((given: Extraction, onClosed: () => void) => {
    const reader = { extraction: given, close: vi.fn(onClosed) };
    opened.push(reader);
    return reader;
  });
  return { window, extract, changed, opened, openReader };
}

function start(parts = pageOf()) {
  const { window, extract, changed, openReader } = parts;
  const reader = createPageReader({ window: window as unknown as Window, extract, openReader, changed, translate: (key) => `«${key}»` });
  return { ...parts, reader };
}

const ASK = { force: false, seen: false };

describe('reading', () => {
  it('gives the article, or says why it is none unless it is forced', () => {
    const listing = start(pageOf('text/html', vi.fn(() => extraction({ isArticle: false }))));
    expect(listing.reader.read(ASK)).toEqual({ state: 'not-article', verdict: { isArticle: false, score: 0, reason: 'link-list' } });
    expect(listing.reader.read({ force: true, seen: false }).state).toBe('article');
    const { reader } = start();
    expect(reader.read(ASK)).toEqual({ state: 'article', extraction: extraction() });
  });

  it.each([
    ['application/xml', 'not-html'], ['image/svg+xml', 'not-html'], ['application/rss+xml', 'not-html'],
  ])('%s: %s', (type, why) => {
    const { reader, extract } = start(pageOf(type));
    expect(reader.read(ASK)).toEqual({ state: 'unreadable', why });
    expect(reader.open({ auto: false })).toEqual({ state: 'unreadable', why });
    expect(extract).not.toHaveBeenCalled();
  });

  it('answers in words when the engine throws', () => {
    const { reader } = start(pageOf('text/html', vi.fn(() => { throw new TypeError('no documentElement'); })));
    expect(reader.read(ASK)).toEqual({ state: 'error', message: '«failedReading»' });
    expect(reader.toggle()).toEqual({ state: 'error', message: '«failedReading»' });
  });

  it('reads anew each time, but for a copy of what the open reader shows', () => {
    const { reader, extract, opened } = start();
    reader.read(ASK);
    reader.toggle();
    expect(extract).toHaveBeenCalledTimes(2);
    const copied = reader.read({ force: true, seen: true });
    expect(copied).toEqual({ state: 'article', extraction: opened[0]?.extraction });
    expect(extract).toHaveBeenCalledTimes(2);
    opened[0]?.close();
    reader.read({ force: true, seen: true });
    expect(extract).toHaveBeenCalledTimes(3);
  });
});

describe('opening', () => {
  it('shows what the popup showed, on that address only', () => {
    const { reader, extract, opened, window } = start();
    const shown = reader.read(ASK);
    reader.open({ auto: false });
    expect(extract).toHaveBeenCalledTimes(1);
    expect(shown).toEqual({ state: 'article', extraction: opened[0]?.extraction });
    opened[0]?.close();
    window.history.pushState(null, '', '/b');
    reader.open({ auto: false });
    expect(extract).toHaveBeenCalledTimes(2);
  });

  it('opens once', () => {
    const { reader, opened } = start();
    expect([reader.open({ auto: false }), reader.open({ auto: true })]).toEqual([{ state: 'open' }, { state: 'open' }]);
    expect(opened).toHaveLength(1);
  });

  it('opens by itself over articles alone, for a person over anything with a text', () => {
    const listing = start(pageOf('text/html', vi.fn(() => extraction({ isArticle: false }))));
    expect(listing.reader.open({ auto: true })).toEqual({ state: 'not-article', reason: '«remark_link_list»' });
    expect(listing.opened).toHaveLength(0);
    expect(listing.reader.open({ auto: false })).toEqual({ state: 'open' });
    const empty = start(pageOf('text/html', vi.fn(() => extraction({ body: [] }))));
    expect(empty.reader.toggle()).toEqual({ state: 'not-article', reason: '«remark_article»' });
    expect(empty.changed).not.toHaveBeenCalled();
  });

  it('says so where the reader cannot be shown', () => {
    const parts = pageOf();
    parts.openReader.mockImplementation(() => { throw new Error('showModal'); });
    const { reader, changed } = start(parts);
    expect(reader.toggle()).toEqual({ state: 'error', message: '«failedShowing»' });
    expect(changed).not.toHaveBeenCalled();
    parts.openReader.mockReset();
  });
});

describe('closing', () => {
  it('tells a person’s leaving from the page’s', () => {
    const { reader, changed, opened } = start();
    reader.toggle();
    expect(reader.toggle()).toEqual({ state: 'closed' });
    reader.toggle();
    opened[1]?.close();
    reader.toggle();
    reader.leave();
    expect(changed.mock.calls.map(([state]) => state as unknown)).toEqual([
      { open: true, left: false }, { open: false, left: true },
      { open: true, left: false }, { open: false, left: true },
      { open: true, left: false }, { open: false, left: false },
    ]);
  });
});
