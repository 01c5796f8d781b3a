// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { INITIAL_APPEARANCE, type Appearance } from '../../settings/groups/appearance';
import type { Looks } from '../../settings/looks';
import { createForm } from './form';

let look: Appearance;
let watchers: ((look: Appearance) => void)[];
const change = vi.fn((changes: Partial<Appearance>) => {
  apply(changes);
  return Promise.resolve();
});
const apply = (changes: Partial<Appearance>): void => {
  look = { ...look, ...changes };
  for (const watcher of watchers) watcher(look);
};
const looks: Looks = {
  now: () => look, onlyHere: () => false, host: null, preview: apply, change, setOnlyHere: () => Promise.resolve(), stop: () => undefined,
  watch: (watcher) => {
    watchers.push(watcher);
    return () => undefined;
  },
};
const announce = vi.fn();
const field = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(selector);
  return found;
};
const open = (isTrusted = true, vertical = false): void => {
  document.body.replaceChildren(createForm({ looks, announce, isTrusted: () => isTrusted, vertical }).element);
};
const set = (element: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
  element.value = value;
  element.dispatchEvent(new Event('input'));
  element.dispatchEvent(new Event('change'));
};

beforeEach(() => {
  look = INITIAL_APPEARANCE;
  watchers = [];
  vi.clearAllMocks();
});

describe('the form', () => {
  it('shows what holds, and follows it', () => {
    open();
    expect(field<HTMLInputElement>('[data-setting="theme"][value="system"]').checked).toBe(true);
    apply({ theme: 'sepia', size: 140, pictures: false });
    expect(field<HTMLInputElement>('[data-setting="theme"][value="sepia"]').checked).toBe(true);
    expect([field<HTMLInputElement>('[data-setting="size"]').value, field('output').textContent]).toEqual(['140', '140%']);
    expect(field<HTMLInputElement>('[data-setting="pictures"]').checked).toBe(false);
  });

  it('keeps what is chosen', () => {
    open();
    field('[data-setting="face"][value="sans"]').click();
    field('[data-setting="links"]').click();
    set(field<HTMLInputElement>('[data-setting="width"]'), '60');
    expect(change.mock.calls.map(([changes]) => changes)).toEqual([{ face: 'sans' }, { links: false }, { width: 60 }]);
  });

  it('takes nothing from a page’s scripts', () => {
    open(false);
    field('[data-setting="face"][value="sans"]').click();
    set(field<HTMLInputElement>('[data-setting="width"]'), '60');
    set(field<HTMLTextAreaElement>('[data-setting="css"]'), 'p { color: red }');
    expect([change.mock.calls.length, look.width]).toEqual([0, 70]);
  });

  it('warns of one’s own colours while they are chosen', () => {
    open();
    expect(field('.galley-colours').hidden).toBe(true);
    apply({ theme: 'own' });
    expect([field('.galley-colours').hidden, field('.galley-colours .galley-verdict').dataset['enough']]).toEqual([false, 'true']);
    apply({ ink: '#cccccc' });
    expect(field('.galley-colours .galley-verdict').textContent).toContain('Contrast 1.5 to 1: hard to read');
  });

  it('says why rules are refused, and keeps the last good ones', () => {
    open();
    const rules = field<HTMLTextAreaElement>('[data-setting="css"]');
    set(rules, 'p { background: url(https://a.example/) }');
    expect([change.mock.calls.length, rules.getAttribute('aria-invalid'), field('#galley-css-said').textContent.includes('url()')]).toEqual([0, 'true', true]);
    set(rules, 'p { color: teal }');
    expect([look.css, rules.getAttribute('aria-invalid'), field('#galley-css-said').textContent]).toEqual(['p { color: teal }', null, '']);
  });

  it('has lines that run down for the scripts that know them', () => {
    open();
    expect(document.querySelector('[data-setting="vertical"]')).toBeNull();
    open(true, true);
    expect(document.querySelector('[data-setting="vertical"]')).not.toBeNull();
  });

  it('says what could not be kept', async () => {
    change.mockRejectedValueOnce(new Error('The disk is full'));
    open();
    field('[data-setting="links"]').click();
    await vi.waitFor(() => { expect(announce).toHaveBeenCalledWith('It could not be kept. The disk is full.'); });
  });
});
