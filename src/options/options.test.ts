// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LocalRule } from '../article/adjust';
import { DEFAULTS, type Settings } from '../settings/schema';
import { settingsFile } from '../settings/settings-file';

let sites: readonly string[] = [];
let rules: readonly LocalRule[] = [];
let problems: readonly string[] = [];
let changed: () => void = () => undefined;
const turnOff = vi.fn((off: readonly string[]) => {
  sites = sites.filter((site) => !off.includes(site));
  return Promise.resolve(false);
});
const update = vi.fn<(change: (now: Settings) => Partial<Settings>) => Promise<Settings>>(() => Promise.resolve(DEFAULTS));
const importSettings = vi.fn(() => Promise.resolve(true));
const shortcuts = vi.fn(() => Promise.resolve([
  { name: 'toggle-reader', description: 'Read this page', shortcut: 'Alt+Shift+G' },
  { name: 'copy', description: 'Copy', shortcut: '' },
]));
vi.mock('../platform/i18n', async () => ({ translate: (await import('../reader/english')).fromEnglish }));
const turnOn = vi.fn(() => Promise.resolve(true));
const setEverywhere = vi.fn(() => Promise.resolve(true));
const stateOf = vi.fn((address: string) => Promise.resolve({ site: URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, '') : null, on: false, everywhere: false }));
vi.mock('../platform/auto-sites', () => ({ turnOff, turnOn, setEverywhere, stateOf }));
vi.mock('../platform/import-settings', () => ({ importSettings }));
vi.mock('../platform/commands', () => ({ shortcuts }));
vi.mock('../platform/storage', () => ({
  settings: { load: () => Promise.resolve({ settings: { ...DEFAULTS, autoSites: sites, localRules: rules }, problems }), update },
  onSettingsChanged: (call: () => void) => {
    const before = changed;
    changed = () => {
      before();
      call();
    };
    return () => undefined;
  },
}));

const dropRule = vi.fn(() => Promise.resolve());
vi.mock('../platform/local-rules', () => ({ dropRule }));

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });
const status = (): string | null | undefined => document.querySelector('[role="status"]')?.textContent;
const hosts = (): (string | undefined)[] => [...document.querySelectorAll<HTMLElement>('[data-action="auto-off"]')].map((each) => each.dataset['host']);

async function open(...autoSites: readonly string[]): Promise<void> {
  sites = autoSites;
  document.body.replaceChildren();
  vi.resetModules();
  await import('./options');
  await settled();
}

beforeEach(() => {
  vi.clearAllMocks();
  problems = [];
});

const at = <E extends HTMLElement>(action: string): E => {
  const found = document.querySelector<E>(`[data-action="${action}"]`);
  if (!found) throw new Error(`no ${action}`);
  return found;
};

describe('the sites that open by themselves', () => {
  it('takes an address, says what site it is, and asks in the click', async () => {
    await open();
    const field = at<HTMLInputElement>('auto-add-address');
    expect(at<HTMLButtonElement>('auto-add').disabled).toBe(true);
    field.value = 'https://www.paper.example/sport/1';
    field.dispatchEvent(new Event('input'));
    await settled();
    expect(document.querySelector('form.line [role="status"]')?.textContent).toBe('This is for paper.example and everything below it.');
    at('auto-add').click();
    expect(turnOn).toHaveBeenCalledExactlyOnceWith(['paper.example']);
    await settled();
    expect(field.value).toBe('');
  });

  it.each(['localhost', 'not an address', ''])('takes no %j for a site', async (typed) => {
    await open();
    at<HTMLInputElement>('auto-add-address').value = typed;
    at('auto-add-address').dispatchEvent(new Event('input'));
    await settled();
    expect(at<HTMLButtonElement>('auto-add').disabled).toBe(true);
  });

  it('everywhere, refused, stays off and says so once', async () => {
    setEverywhere.mockResolvedValueOnce(false);
    await open();
    const box = at<HTMLInputElement>('auto-everywhere');
    box.click();
    await settled();
    expect([box.checked, status()]).toEqual([false, 'Nothing changed: the access was not given.']);
  });

  it('lets sites be picked from the directory: none in advance, all in one question', async () => {
    await open();
    at<HTMLDetailsElement>('auto-pick').open = true;
    await vi.waitFor(() => { at('auto-search'); }, 5_000);
    const boxes = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('.directory input')];
    expect(boxes().filter(({ checked }) => checked)).toEqual([]);
    expect(at<HTMLButtonElement>('auto-pick-on').disabled).toBe(true);
    at<HTMLSelectElement>('auto-language').value = '';
    const search = at<HTMLInputElement>('auto-search');
    const pick = (typed: string): void => {
      search.value = typed;
      search.dispatchEvent(new Event('input'));
      boxes()[0]?.click();
    };
    pick('suddeutsche');
    pick('Le Monde lemonde.fr');
    expect(at('auto-pick-on').textContent).toBe('Turn on 2 sites');
    at('auto-pick-on').click();
    expect(turnOn).toHaveBeenCalledExactlyOnceWith(['sueddeutsche.de', 'lemonde.fr']);
    await settled();
    expect(status()).toBe('Articles of 2 more sites now open in the reader.');
  });
});

it('the directory shows what is on already, ticked and not to be asked for again', async () => {
  await open('sueddeutsche.de');
  at<HTMLDetailsElement>('auto-pick').open = true;
  await vi.waitFor(() => { at('auto-search'); }, 5_000);
  await settled();
  at<HTMLSelectElement>('auto-language').value = '';
  const search = at<HTMLInputElement>('auto-search');
  search.value = 'suddeutsche';
  search.dispatchEvent(new Event('input'));
  const box = document.querySelector<HTMLInputElement>('.directory input');
  expect([box?.checked, box?.disabled, at<HTMLButtonElement>('auto-pick-on').disabled]).toEqual([true, true, true]);
  sites = [];
  changed();
  await settled();
  const now = document.querySelector<HTMLInputElement>('.directory input');
  expect([now?.checked, now?.disabled]).toEqual([false, false]);
});

describe('the options page', () => {
  it('says what Galley may access', async () => {
    await open();
    expect(document.querySelectorAll('.facts li')).toHaveLength(4);
    expect(document.title).toBe('Galley’s settings');
  });

  it('says where a site is turned on while there is none', async () => {
    await open();
    expect([hosts(), document.querySelector('[data-section="sites"] .quiet')?.textContent]).toEqual([[], 'None yet. Turn a site on with “Always open” in the reader’s More menu.']);
  });

  it('keeps a choice of copying at once, and of templates only what can be used', async () => {
    await open();
    const field = (name: string): HTMLInputElement => {
      const found = document.querySelector<HTMLInputElement>(`[data-setting="${name}"]`);
      if (!found) throw new Error(name);
      return found;
    };
    const write = (name: string, value: string, event: string): void => {
      field(name).value = value;
      field(name).dispatchEvent(new Event(event));
    };
    const stored = (): Partial<Settings> | undefined => update.mock.lastCall?.[0](DEFAULTS);
    const gives = (name: string): string | null | undefined => document.getElementById(`${name}-gives`)?.textContent;
    write('copyFormat', 'markdown', 'change');
    expect(stored()).toEqual({ copyFormat: 'markdown' });
    expect([field('saveName').value, gives('saveName')]).toEqual(['{title}', 'The harbour in winter.md']);
    expect(gives('copySource')).toContain('— Ada Bell, “The harbour in winter”, The Coast');
    write('saveName', '{day} {site}/{title}', 'input');
    expect([stored(), gives('saveName')]).toEqual([{ saveName: '{day} {site}/{title}' }, '2026-02-14 The Coast The harbour in winter.md']);
    const kept = update.mock.calls.length;
    write('saveName', '{titel}', 'input');
    expect([update.mock.calls.length, gives('saveName'), field('saveName').getAttribute('aria-invalid')]).toEqual([kept, 'Not used: {titel} stands for nothing.', 'true']);
    document.querySelector<HTMLElement>('[data-action="reset-saveName"]')?.click();
    expect([stored(), field('saveName').value]).toEqual([{ saveName: '' }, '{title}']);
  });

  it('leads to each of its parts', async () => {
    await open();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.map((link) => document.querySelector(link.hash)?.querySelector('h2')?.textContent)).toEqual(links.map((link) => link.textContent));
    expect(links.length).toBeGreaterThan(3);
  });

  it('takes a good file when told to, and nothing of a broken one', async () => {
    await open();
    const pick = async (text: string): Promise<void> => {
      const picker = document.querySelector<HTMLInputElement>('[data-setting="import"]');
      if (!picker) throw new Error('no picker');
      Object.defineProperty(picker, 'files', { configurable: true, value: [{ name: 'mine.json', text: () => Promise.resolve(text) }] });
      picker.dispatchEvent(new Event('change'));
      await settled();
    };
    const use = document.querySelector<HTMLElement>('[data-action="import"]');
    const said = (): string | null | undefined => document.querySelector('#file [role="status"]')?.textContent;
    await pick('{"kind": "galley-settings", "version": 1, "settings": {"size": 7}}');
    expect([said(), use?.hidden]).toEqual(['This file has values that Galley does not know, in: size. Nothing was changed.', true]);
    await pick(settingsFile({ ...DEFAULTS, theme: 'sepia' }));
    expect([use?.hidden, importSettings.mock.calls.length]).toEqual([false, 0]);
    use?.click();
    await settled();
    expect(importSettings).toHaveBeenCalledWith({ ...DEFAULTS, theme: 'sepia' });
    expect(said()).toBe('Done: the settings of the file hold.');
  });

  it('says so where a stored setting could not be read', async () => {
    problems = ['autoSites'];
    await open();
    expect(status()).toMatch(/could not be read/u);
  });

  it('turns a site off, says so, and keeps the keyboard’s place', async () => {
    await open('a.example', 'b.example');
    expect(hosts()).toEqual(['a.example', 'b.example']);
    document.querySelector<HTMLElement>('[data-host="a.example"]')?.click();
    await settled();
    expect(turnOff).toHaveBeenCalledWith(['a.example']);
    expect([hosts(), status(), document.activeElement?.localName]).toEqual([['b.example'], 'a.example is off, and Galley gave back its access.', 'h2']);
  });

  it('leaves a site that could not be turned off, and says why', async () => {
    await open('a.example');
    turnOff.mockRejectedValueOnce(new Error('Nobody answered.'));
    document.querySelector<HTMLElement>('[data-host="a.example"]')?.click();
    await settled();
    expect([hosts(), status()]).toEqual([['a.example'], 'a.example could not be turned off. Nobody answered.']);
  });

  it('follows what is changed in another window', async () => {
    await open('a.example');
    sites = ['a.example', 'c.example'];
    changed();
    await settled();
    expect(hosts()).toEqual(['a.example', 'c.example']);
  });

  it('shows the keys that the browser really assigned', async () => {
    await open();
    expect(document.querySelector('[data-command="toggle-reader"] kbd')?.textContent).toBe('Alt+Shift+G');
    expect(document.querySelector('[data-command="copy"]')?.textContent).toBe('CopyNo key is set');
  });

  it('lists the rules for sites, says where each holds, and drops one', async () => {
    const rule: LocalRule = { host: 'news.example', action: 'hide', at: { steps: [{ name: 'main', tokens: [] }, { name: 'aside', tokens: ['#promo', 'box'] }], position: { from: 'end', nth: 0 } }, rule: '', preview: 'Read also' };
    rules = [rule];
    await open();
    const row = document.querySelector('#rules li, [data-section="rules"] li');
    expect(row?.textContent).toContain('news.example: left out');
    expect(row?.querySelector('pre')?.textContent).toBe('main > aside#promo.box (−1)');
    row?.querySelector('button')?.click();
    await settled();
    expect(dropRule).toHaveBeenCalledWith(rule);
    expect(status()).toBe('The rule for news.example is gone.');
    rules = [];
  });
});
