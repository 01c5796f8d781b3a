import { describe, expect, it } from 'vitest';
import { DEFAULTS, SETTINGS_VERSION } from './schema';
import { readSettingsFile, settingsFile } from './settings-file';

const file = (settings: unknown, version: unknown = SETTINGS_VERSION): string => JSON.stringify({ kind: 'galley-settings', version, settings });

describe('the settings’ file', () => {
  it('comes back as it went', () => {
    const settings = { ...DEFAULTS, theme: 'sepia', autoSites: ['news.example'], siteAppearance: { 'news.example': { size: 140 } } } as const;
    expect(readSettingsFile(settingsFile(settings))).toEqual({ ok: true, settings });
  });

  it('names only what it changes', () => {
    expect(readSettingsFile(file({ theme: 'dark', later: 7 }))).toEqual({ ok: true, settings: { theme: 'dark' } });
  });

  it.each([
    ['', 'no-json'],
    ['{"kind": "galley-settings", "version": 1, "settings": {', 'no-json'],
    ['[]', 'not-galley'],
    ['null', 'not-galley'],
    ['{"theme": "dark"}', 'not-galley'],
    ['{"kind": "galley-settings", "version": 1, "settings": []}', 'not-galley'],
    [file({ theme: 'dark' }, 99), 'newer'],
    [`"${'a'.repeat(2_000_001)}"`, 'large'],
  ])('is refused: %.40s (%s)', (text, why) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, problem: { why } });
  });

  it('is taken whole or not at all, and every fault is named', () => {
    expect(readSettingsFile(file({ theme: 'dark', size: 7, css: 'p { background: url(x) }' })))
      .toEqual({ ok: false, problem: { why: 'fields', fields: ['size', 'css'] } });
  });

  it('brings nothing in by a prototype', () => {
    expect(readSettingsFile('{"kind": "galley-settings", "version": 1, "settings": {"__proto__": {"theme": "dark"}}}')).toEqual({ ok: true, settings: {} });
    expect('theme' in {}).toBe(false);
  });
});
