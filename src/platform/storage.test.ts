import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, SETTINGS_VERSION } from '../settings/schema';

const { areas, browser } = vi.hoisted(() => {
  const areas = { local: {} as Record<string, unknown>, sync: {} as Record<string, unknown> };
  const area = (name: keyof typeof areas) => ({
    get: vi.fn((key: string) => Promise.resolve(key in areas[name] ? { [key]: structuredClone(areas[name][key]) } : {})),
    set: vi.fn((items: Record<string, unknown>) => {
      Object.assign(areas[name], structuredClone(items));
      return Promise.resolve();
    }),
  });
  return { areas, browser: { runtime: { getURL: () => 'chrome-extension://galley/' }, storage: { local: area('local'), sync: area('sync'), onChanged: { addListener: vi.fn(), removeListener: vi.fn() } } } };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { onSettingsChanged, settings } = await import('./storage');

beforeEach(() => {
  areas.local = {};
  areas.sync = {};
  vi.clearAllMocks();
});

describe('stored settings', () => {
  it('sync how articles look, and nothing else', async () => {
    await settings.update(() => ({ theme: 'dark', size: 130, autoSites: ['news.example'] }));
    expect(areas.sync['appearance']).toEqual({ theme: 'dark', size: 130, version: SETTINGS_VERSION });
    expect(areas.local['settings']).toMatchObject({ autoSites: ['news.example'] });
    expect(JSON.stringify(areas.local['settings'])).not.toContain('dark');
    expect((await settings.load()).settings).toEqual({ ...DEFAULTS, theme: 'dark', size: 130, autoSites: ['news.example'] });
  });

  it('lie on this device where nothing can be synced', async () => {
    browser.storage.sync.set.mockRejectedValueOnce(new Error('disabled'));
    browser.storage.sync.get.mockRejectedValue(new Error('disabled'));
    await settings.update(() => ({ theme: 'sepia' }));
    expect((await settings.load()).settings.theme).toBe('sepia');
    browser.storage.sync.get.mockReset().mockImplementation((key: string) => Promise.resolve({ [key]: areas.sync[key] }));
  });

  it('hold here before what was synced, where the newest could not be', async () => {
    areas.sync['appearance'] = { theme: 'dark' };
    browser.storage.sync.set.mockRejectedValueOnce(new Error('too often'));
    await settings.update(() => ({ theme: 'sepia' }));
    expect((await settings.load()).settings.theme).toBe('sepia');
    await settings.update(() => ({ theme: 'black' }));
    expect([areas.sync['appearance'], (await settings.load()).settings.theme]).toEqual([{ theme: 'black', version: SETTINGS_VERSION }, 'black']);
  });

  it('keep what a newer Galley on another device syncs, and its version', async () => {
    areas.sync['appearance'] = { version: 99, theme: 'dark', hyphens: 'many' };
    await settings.update(() => ({ size: 130 }));
    expect(areas.sync['appearance']).toEqual({ version: 99, theme: 'dark', hyphens: 'many', size: 130 });
    expect(JSON.stringify(areas.local['settings'])).not.toContain('hyphens');
    expect(areas.local['settings']).toMatchObject({ version: SETTINGS_VERSION });
  });

  it('read what was synced before versions were written along', async () => {
    areas.sync['appearance'] = { theme: 'dark' };
    areas.local['settings'] = { version: SETTINGS_VERSION, autoSites: ['news.example'] };
    expect((await settings.load()).settings).toEqual({ ...DEFAULTS, theme: 'dark', autoSites: ['news.example'] });
  });

  it('are not synced past what a browser takes', async () => {
    await settings.update(() => ({ css: '語'.repeat(3_000) }));
    expect(browser.storage.sync.set).not.toHaveBeenCalled();
    expect((await settings.load()).settings.css).toHaveLength(3_000);
  });

  it('tell of changes from here and elsewhere', () => {
    const changed = vi.fn();
    const stop = onSettingsChanged(changed);
    const listener = browser.storage.onChanged.addListener.mock.calls[0]?.[0] as (changes: object, area: string) => void;
    listener({ settings: {} }, 'local');
    listener({ appearance: {} }, 'sync');
    listener({ other: {} }, 'sync');
    listener({ settings: {} }, 'session');
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    expect(browser.storage.onChanged.removeListener).toHaveBeenCalledWith(listener);
  });
});
