import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurn } from '../settings/in-turn';
import { createSettingsStore, type SettingsStore } from '../settings/store';
import { SETTINGS_LOCK, underSettingsLock } from './settings-lock';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: () => 'chrome-extension://galley/' } } }));

let stored: unknown;
/** Storage as another context sees it: what is read now may be old when it is written. */
const area = {
  get: () => new Promise((resolve) => { setTimeout(resolve, 5, stored); }),
  set: (value: unknown) => new Promise<void>((resolve) => { setTimeout(() => { stored = value; resolve(); }, 5); }),
};
const twoContexts = (): readonly SettingsStore[] => [createSettingsStore(area, underSettingsLock), createSettingsStore(area, underSettingsLock)];
const request = vi.fn();

beforeEach(() => {
  stored = undefined;
  const queue = inTurn();
  request.mockReset().mockImplementation((_: string, task: () => Promise<unknown>) => queue(task));
  vi.stubGlobal('navigator', { locks: { request } });
  vi.stubGlobal('location', { href: 'chrome-extension://galley/popup.html' });
});
afterEach(() => { vi.unstubAllGlobals(); });

it('loses nothing where two contexts of the extension write at once', async () => {
  const [popup, options] = twoContexts();
  await Promise.all([popup?.update(() => ({ theme: 'dark' })), options?.update(() => ({ size: 130 }))]);
  expect(stored).toMatchObject({ theme: 'dark', size: 130 });
  expect(request).toHaveBeenCalledWith(SETTINGS_LOCK, expect.any(Function));
});

it('takes no lock in a web page, which could keep it for ever', async () => {
  vi.stubGlobal('location', { href: 'https://news.example/a' });
  const [reader] = twoContexts();
  await reader?.update(() => ({ theme: 'dark' }));
  expect(stored).toMatchObject({ theme: 'dark' });
  expect(request).not.toHaveBeenCalled();
});

it('writes where there are no locks', async () => {
  vi.stubGlobal('navigator', {});
  expect(await underSettingsLock(() => Promise.resolve(4))).toBe(4);
});

it('lets the next one write after one that failed', async () => {
  const [popup, options] = twoContexts();
  const results = await Promise.allSettled([popup?.update(() => { throw new Error('no'); }), options?.update(() => ({ size: 130 }))]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});
