import { describe, expect, it, vi } from 'vitest';
import { createLooks, type Looks } from './looks';
import { DEFAULTS, type Settings } from './schema';
import { createSettingsStore } from './store';

/** Two windows of one browser: what one writes, the other hears of. */
function storage(stored: Partial<Settings> = {}) {
  let value: unknown = stored;
  const listeners = new Set<() => void>();
  const window = () => ({
    settings: createSettingsStore({
      get: () => Promise.resolve(structuredClone(value)),
      set: (next) => {
        value = structuredClone(next);
        for (const listener of listeners) listener();
        return Promise.resolve();
      },
    }),
    onChanged: (changed: () => void) => {
      listeners.add(changed);
      return () => { listeners.delete(changed); };
    },
  });
  return { window, value: () => value as Partial<Settings>, listeners };
}
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5); });

describe('looks', () => {
  it('are the general ones, and a site’s own over them', async () => {
    const { window } = storage({ theme: 'dark', size: 120, siteAppearance: { 'news.example': { size: 150 } } });
    expect((await createLooks(window(), 'other.example')).now()).toMatchObject({ theme: 'dark', size: 120 });
    const here = await createLooks(window(), 'news.example');
    expect([here.now().theme, here.now().size, here.onlyHere()]).toEqual(['dark', 150, true]);
  });

  it('of a private window name no site', async () => {
    const { window, value } = storage({ siteAppearance: { 'news.example': { size: 150 } } });
    const known = await createLooks(window(), 'news.example', true);
    expect([known.now().size, known.host]).toEqual([150, null]);
    const looks = await createLooks(window(), 'private.example', true);
    await looks.setOnlyHere(true);
    await looks.change({ theme: 'dark' });
    expect(JSON.stringify(value())).not.toContain('private.example');
  });

  it('hold in two windows at once', async () => {
    const { window } = storage();
    const [one, other] = [await createLooks(window(), 'a.example'), await createLooks(window(), 'b.example')];
    const seen: string[] = [];
    other.watch((look) => seen.push(look.theme));
    await one.change({ theme: 'sepia' });
    await settled();
    expect([one.now().theme, other.now().theme, seen.at(-1)]).toEqual(['sepia', 'sepia', 'sepia']);
  });

  it('show at once, and what only passes by is not stored', async () => {
    const { window, value } = storage();
    const looks = await createLooks(window(), null);
    looks.preview({ size: 130 });
    expect([looks.now().size, value().size]).toEqual([130, undefined]);
    const done = looks.change({ size: 140 });
    expect(looks.now().size).toBe(140);
    await done;
    expect([looks.now().size, value().size]).toEqual([140, 140]);
  });

  it('are as they were where they could not be kept', async () => {
    const looks = await createLooks({
      settings: { load: () => Promise.resolve({ settings: DEFAULTS, problems: [] }), update: () => Promise.reject(new Error('full')) },
      onChanged: () => () => undefined,
    }, null);
    await expect(looks.change({ theme: 'black' })).rejects.toThrow('full');
    expect(looks.now().theme).toBe('system');
  });

  it('can be one site’s alone, and no longer', async () => {
    const { window, value } = storage({ size: 110 });
    const looks: Looks = await createLooks(window(), 'news.example');
    await looks.setOnlyHere(true);
    await looks.change({ size: 160 });
    expect([value().size, value().siteAppearance]).toEqual([110, { 'news.example': { size: 160 } }]);
    await looks.setOnlyHere(false);
    expect([looks.now().size, value().siteAppearance]).toEqual([110, {}]);
  });

  it('stop following', async () => {
    const { window, listeners } = storage();
    const looks = await createLooks(window(), null);
    const watcher = vi.fn();
    looks.watch(watcher);
    looks.stop();
    expect(listeners.size).toBe(0);
    looks.preview({ size: 90 });
    expect(watcher).not.toHaveBeenCalled();
  });
});
