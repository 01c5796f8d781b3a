import { describe, expect, it } from 'vitest';
import { ADDRESS, ASK, extraction, keepRule, start } from './fixtures/page-reader';

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
