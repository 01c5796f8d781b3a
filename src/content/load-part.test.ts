import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadPart } from './load-part';
import { putPart, type ReaderPart } from './part-shelf';

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../platform/send', () => ({ send }));

const reader: ReaderPart = { ready: () => Promise.resolve(), open: () => ({ close: () => undefined, update: () => undefined, selected: () => null }) };
const runs = (): Promise<null> => {
  putPart('reader', reader);
  return Promise.resolve(null);
};

afterEach(() => {
  send.mockReset();
  Reflect.deleteProperty(globalThis, 'galley.parts');
});

describe('loadPart', () => {
  it('has the script run once, whoever asks how often', async () => {
    send.mockImplementation(runs);
    expect(await Promise.all([loadPart('reader'), loadPart('reader')])).toEqual([reader, reader]);
    expect(await loadPart('reader')).toBe(reader);
    expect(send.mock.calls.map(([, request]) => request as unknown)).toEqual([{ name: 'reader' }]);
  });

  it('can be asked again after it failed', async () => {
    send.mockRejectedValueOnce(new Error('Nobody answered.')).mockImplementation(runs);
    await expect(loadPart('reader')).rejects.toThrow('Nobody answered.');
    expect(await loadPart('reader')).toBe(reader);
  });

  it('says so where the script ran and left nothing', async () => {
    send.mockResolvedValue(null);
    await expect(loadPart('reader')).rejects.toThrow('left nothing');
  });
});

describe('putPart', () => {
  it('keeps the first, should the script run twice', async () => {
    putPart('reader', reader);
    putPart('reader', { ready: () => Promise.resolve(), open: () => { throw new Error('second'); } });
    expect(await loadPart('reader')).toBe(reader);
  });
});
