import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whileAllowed } from './book-page';

const { request, remove, getAll, getViews } = vi.hoisted(() => ({ request: vi.fn(), remove: vi.fn(), getAll: vi.fn(), getViews: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { permissions: { request, remove, getAll }, extension: { getViews } } }));

const ORIGINS = ['https://photos.example/*'];
let page: EventTarget & { document: object };
const view = (fetching?: string): EventTarget & { document: object } =>
  Object.assign(new EventTarget(), { document: { documentElement: { dataset: fetching === undefined ? {} : { fetching } } } });

beforeEach(() => {
  page = view();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', page.document);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  request.mockReset().mockResolvedValue(true);
  remove.mockReset().mockResolvedValue(true);
  getViews.mockReset().mockImplementation(() => [page]);
  getAll.mockReset().mockResolvedValue({ origins: ORIGINS });
});
afterEach(() => { vi.unstubAllGlobals(); });

it('gives access back once the work is done, or broke', async () => {
  expect(await whileAllowed(ORIGINS, ORIGINS, () => Promise.resolve(2))).toBe(2);
  await expect(whileAllowed(ORIGINS, ORIGINS, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(remove.mock.calls).toEqual([[{ origins: ORIGINS }], [{ origins: ORIGINS }]]);
  page.dispatchEvent(new Event('pagehide'));
  expect(remove).toHaveBeenCalledTimes(2);
});

it('gives access back where the page is closed before that', async () => {
  const begun = new Promise<void>((resolve) => {
    void whileAllowed(ORIGINS, ORIGINS, () => { resolve(); return new Promise(() => undefined); });
  });
  await begun;
  page.dispatchEvent(new Event('pagehide'));
  expect(remove.mock.calls).toEqual([[{ origins: ORIGINS }]]);
});

it('asks and gives back nothing where nothing is missing, and does nothing where it was refused', async () => {
  expect(await whileAllowed([], [], () => Promise.resolve(2))).toBe(2);
  expect([request, remove].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  request.mockResolvedValue(false);
  getAll.mockResolvedValue({ origins: [] });
  expect(await whileAllowed(ORIGINS, ORIGINS, () => Promise.resolve(2))).toBeNull();
  expect(remove).not.toHaveBeenCalled();
});

it('leaves to another page what that one fetches from; the last one gives it back, whoever asked', async () => {
  const other = view(ORIGINS[0]);
  getViews.mockImplementation(() => [other, page]);
  expect(await whileAllowed(ORIGINS, ORIGINS, () => Promise.resolve(2))).toBe(2);
  expect(remove).not.toHaveBeenCalled();
  Object.assign(other, view());
  expect(await whileAllowed(ORIGINS, [], () => Promise.resolve(2))).toBe(2);
  expect(request).toHaveBeenCalledTimes(1);
  expect(remove.mock.calls).toEqual([[{ origins: ORIGINS }]]);
});

it('does not take what a larger permission holds', async () => {
  getAll.mockResolvedValue({ origins: ['*://*.example/*'] });
  expect(await whileAllowed(ORIGINS, [], () => Promise.resolve(2))).toBe(2);
  expect(remove).not.toHaveBeenCalled();
});
