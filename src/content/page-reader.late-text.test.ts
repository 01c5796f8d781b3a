import { describe, expect, it, vi } from 'vitest';
import { extraction, pageOf, start } from './fixtures/page-reader';

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
