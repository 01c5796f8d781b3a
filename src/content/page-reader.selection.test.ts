import { describe, expect, it, vi } from 'vitest';
import type { Passage } from '../article/passage';
import { extraction, readSelection, start } from './fixtures/page-reader';

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
