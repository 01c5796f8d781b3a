import { describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS, type Migration } from './migrations';
import { parseSettings } from './parse';
import { isHost } from './host';
import { DEFAULTS, SETTINGS_VERSION } from './schema';
import { createSettingsStore, type SettingsArea } from './store';

function areaWith(value: unknown): SettingsArea & { value: unknown; writes: number } {
  const area = {
    value,
    writes: 0,
    get: () => Promise.resolve(structuredClone(area.value)),
    set: (next: unknown) => {
      area.value = structuredClone(next);
      area.writes += 1;
      return Promise.resolve();
    },
  };
  return area;
}

describe('parseSettings', () => {
  it('gives the defaults, without complaint, where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULTS, problems: [] });
  });

  it.each([[null], ['{}'], [7], [['a']], [true]])('gives the defaults and says so for %j', (stored) => {
    const { settings, problems } = parseSettings(stored);
    expect(settings).toEqual(DEFAULTS);
    expect(problems).toEqual(['all']);
  });

  it.each([
    ['autoSites', 'news.example'],
    ['autoSites', { 0: 'news.example', length: 1 }],
    ['autoSites', ['news.example', 7]],
    ['autoSites', ['*']],
    ['autoSites', ['*.example']],
    ['autoSites', ['news.example/path']],
    ['autoSites', ['user@news.example']],
    ['autoSites', ['News.Example']],
    ['autoSites', ['']],
    ['autoSites', Array.from({ length: 5000 }, (_, i) => `h${String(i)}.example`)],
    ['autoSites', ['a'.repeat(5_000_000)]],
    ['theme', 'solar'],
    ['face', 7],
    ['size', 9_999],
    ['size', 100.5],
    ['paper', 'red'],
    ['paper', '#ABCDEF'],
    ['css', 'p { background: url(https://a.example/) }'],
    ['siteAppearance', { '*': {} }],
    ['siteAppearance', { 'news.example': { size: 1 } }],
    ['siteAppearance', []],
    ['pictures', 'yes'],
    ['copyFormat', 'pdf'],
    ['copyFormat', '__proto__'],
    ['copyFormat', 'constructor'],
    ['copyFormat', null],
  ])('falls back for %s alone and reports it', (name, value) => {
    const good = { version: SETTINGS_VERSION, autoSites: ['good.example'], copyFormat: 'markdown' };
    const { settings, problems } = parseSettings({ ...good, [name]: value });
    const expected = { ...DEFAULTS, autoSites: ['good.example'], copyFormat: 'markdown', [name]: DEFAULTS[name as keyof typeof DEFAULTS] };
    expect(settings).toEqual(expected);
    expect(problems).toEqual([name]);
  });

  it('takes nothing from a __proto__ key', () => {
    const stored: unknown = JSON.parse('{"version": 1, "__proto__": {"autoSites": ["evil.example"], "copyFormat": "html"}}');
    expect(parseSettings(stored).settings).toEqual(DEFAULTS);
    expect(({} as { autoSites?: unknown }).autoSites).toBeUndefined();
  });

  it('reads what it knows of a newer version', () => {
    expect(parseSettings({ version: 99, autoSites: ['a.example'], copyFormat: { kind: 'new' } }).settings)
      .toEqual({ ...DEFAULTS, autoSites: ['a.example'] });
  });
});

describe('migrate', () => {
  const steps: readonly Migration[] = [
    (s) => ({ ...s, log: 'a' }),
    (s) => ({ ...s, log: `${String(s['log'])}b` }),
    (s) => ({ ...s, log: `${String(s['log'])}c` }),
  ];

  it('runs each step from the stored version on, once', () => {
    expect(migrate({ x: 1 }, steps)).toEqual({ x: 1, log: 'abc', version: 3 });
    expect(migrate({ version: 2, log: '' }, steps)).toEqual({ log: 'c', version: 3 });
    const once = migrate({}, steps);
    expect(migrate(once, steps)).toEqual(once);
  });

  it('leaves newer settings alone', () => {
    const newer = { version: 8, log: 'kept' };
    expect(migrate(newer, steps)).toBe(newer);
  });

  it('has a step for every version there was', () => {
    expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION);
  });
});

describe('the store', () => {
  it('keeps unknown fields and a newer version through a change', async () => {
    const area = areaWith({ version: 99, autoSites: ['a.example'], fromTheFuture: { deep: [1] } });
    await createSettingsStore(area).update(() => ({ copyFormat: 'plain' }));
    expect(area.value).toEqual({ version: 99, autoSites: ['a.example'], fromTheFuture: { deep: [1] }, copyFormat: 'plain' });
  });

  it('does not write a value over one it cannot read unless that one is changed', async () => {
    const area = areaWith({ version: 1, autoSites: ['a.example'], copyFormat: 'odt' });
    await createSettingsStore(area).update(() => ({ autoSites: [] }));
    expect(area.value).toEqual({ version: 1, autoSites: [], copyFormat: 'odt' });
  });

  it('runs changes one after the other, so that none is lost', async () => {
    const area = areaWith(undefined);
    const store = createSettingsStore(area);
    const hosts = Array.from({ length: 20 }, (_, i) => `h${String(i)}.example`);
    await Promise.all(hosts.map((host) => store.update(({ autoSites }) => ({ autoSites: [...autoSites, host] }))));
    expect((await store.load()).settings.autoSites).toEqual(hosts);
  });

  it('gives the defaults with a problem when reading fails, and writes nothing then', async () => {
    const area = { ...areaWith(undefined), get: () => Promise.reject(new Error('corrupt')) };
    const store = createSettingsStore(area);
    expect((await store.load()).problems).toEqual(['all']);
    await expect(store.update(() => ({ copyFormat: 'plain' }))).rejects.toThrow('corrupt');
    expect(area.writes).toBe(0);
  });

  it('reports a refused write and goes on with the next change', async () => {
    const area = areaWith({ version: 1, copyFormat: 'html' });
    let full = true;
    const store = createSettingsStore({
      get: area.get,
      set: (value) => (full ? Promise.reject(new Error('QUOTA_BYTES')) : area.set(value)),
    });
    await expect(store.update(() => ({ copyFormat: 'plain' }))).rejects.toThrow('QUOTA_BYTES');
    expect((await store.load()).settings.copyFormat).toBe('html');
    full = false;
    await expect(store.update(() => ({ copyFormat: 'plain' }))).resolves.toMatchObject({ copyFormat: 'plain' });
  });
});

describe('isHost', () => {
  it.each([['news.example'], ['xn--fsq.example'], ['127.0.0.1'], ['localhost']])('admits %s', (host) => {
    expect(isHost(host)).toBe(true);
  });
  it.each([['a b'], ['a.example:80'], ['a.example#x'], ['a.example?x'], ['<all_urls>'], ['日本.example']])('refuses %s', (host) => {
    expect(isHost(host)).toBe(false);
  });
});
