import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whileAllowed } from './book-page';

const { request, remove, getAll } = vi.hoisted(() => ({ request: vi.fn(), remove: vi.fn(), getAll: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { permissions: { request, remove, getAll } } }));

const ORIGINS = ['https://photos.example/*'];
let page: EventTarget;

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  request.mockReset().mockResolvedValue(true);
  remove.mockReset().mockResolvedValue(true);
  getAll.mockReset().mockResolvedValue({ origins: ORIGINS });
});
afterEach(() => { vi.unstubAllGlobals(); });

it('gives access back once the work is done, or broke', async () => {
  expect(await whileAllowed(ORIGINS, () => Promise.resolve(2))).toBe(2);
  await expect(whileAllowed(ORIGINS, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(remove.mock.calls).toEqual([[{ origins: ORIGINS }], [{ origins: ORIGINS }]]);
  page.dispatchEvent(new Event('pagehide'));
  expect(remove).toHaveBeenCalledTimes(2);
});

it('gives access back where the page is closed before that', async () => {
  const begun = new Promise<void>((resolve) => {
    void whileAllowed(ORIGINS, () => { resolve(); return new Promise(() => undefined); });
  });
  await begun;
  page.dispatchEvent(new Event('pagehide'));
  expect(remove.mock.calls).toEqual([[{ origins: ORIGINS }]]);
});

it('asks and gives back nothing where nothing is missing, and does nothing where it was refused', async () => {
  expect(await whileAllowed([], () => Promise.resolve(2))).toBe(2);
  expect([request, remove].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  request.mockResolvedValue(false);
  getAll.mockResolvedValue({ origins: [] });
  expect(await whileAllowed(ORIGINS, () => Promise.resolve(2))).toBeNull();
  expect(remove).not.toHaveBeenCalled();
});
