import { describe, expect, it, vi } from 'vitest';
import { ASK, extraction, pageOf, start } from './fixtures/page-reader';

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

  it('a file of text is its text, which looks like no article; one that is empty is none', async () => {
    const { reader } = start(pageOf('text/plain', vi.fn(() => extraction({ isArticle: false }))));
    expect((await reader.read(ASK)).state).toBe('article');
    expect((await reader.open({ auto: true })).state).toBe('not-article');
    const empty = start(pageOf('text/plain', vi.fn(() => extraction({ isArticle: false, body: [] }))));
    expect((await empty.reader.read(ASK)).state).toBe('not-article');
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
