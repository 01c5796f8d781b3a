// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CopyFormat, Extraction } from '../../article/result';
import { articleOf, extractionOf, paragraph } from '../fixtures/trees';
import { createReader } from '../reader';
import type { ReaderPlace } from '../types';

const copy = vi.fn<(format: CopyFormat, extraction: Extraction) => Promise<void>>();
const extraction = extractionOf(articleOf([paragraph('Tide.')]));
let root: HTMLElement;

function open(place: ReaderPlace = 'popup'): void {
  root = createReader({ place, extraction, actions: { copy } }).element;
  document.body.replaceChildren(root);
}

const find = (action: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(`[data-action="${action}"]`);
  if (element === null) throw new Error(action);
  return element;
};
const status = (): string => root.querySelector('[role="status"]')?.textContent ?? '';
const press = (key: string): boolean => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true })) ?? true;
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

beforeEach(() => {
  copy.mockReset().mockResolvedValue();
  open();
});

describe('copying', () => {
  it('says "Copied" when it was, and not before', async () => {
    let done: () => void = () => undefined;
    copy.mockReturnValue(new Promise((resolve) => { done = resolve; }));
    find('copy').click();
    await settled();
    expect([copy.mock.calls, status()]).toEqual([[['rich', extraction]], '']);
    done();
    await settled();
    expect(status()).toBe('Copied');
  });

  it('says what went wrong where it was not', async () => {
    copy.mockRejectedValue(new Error('The clipboard is closed'));
    find('copy').click();
    await settled();
    expect(status()).toBe('Not copied. The clipboard is closed.');
  });

  it('does nothing in a page when the page clicks', async () => {
    open('page');
    find('copy').click();
    find('copy-plain').click();
    await settled();
    expect(copy).not.toHaveBeenCalled();
  });
});

describe('the menu of formats', () => {
  const isOpen = (): boolean => !(root.querySelector<HTMLElement>('[role="menu"]')?.hidden ?? true);
  const at = (): string | undefined => (document.activeElement as HTMLElement).dataset['action'];

  it('opens at its first entry and tells that it is open', () => {
    expect([isOpen(), find('copy-menu').getAttribute('aria-expanded')]).toEqual([false, 'false']);
    find('copy-menu').click();
    expect([isOpen(), find('copy-menu').getAttribute('aria-expanded'), at()]).toEqual([true, 'true', 'copy-plain']);
  });

  it('is walked with arrows, round its ends, with Home, End and letters', () => {
    find('copy-menu').focus();
    press('ArrowDown');
    const walk = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'm', 'p'].map((key) => { press(key); return at(); });
    expect(walk).toEqual(['copy-markdown', 'copy-html', 'copy-plain', 'copy-html', 'copy-plain', 'copy-html', 'copy-markdown', 'copy-plain']);
  });

  it('opens at its end with the arrow up', () => {
    find('copy-menu').focus();
    press('ArrowUp');
    expect(at()).toBe('copy-html');
  });

  it('leaves with Escape, back to its button, and uses that key up', () => {
    find('copy-menu').click();
    expect(press('Escape')).toBe(false);
    expect([isOpen(), at()]).toEqual([false, 'copy-menu']);
    expect(press('Escape')).toBe(true);
  });

  it('closes when the focus goes elsewhere', () => {
    find('copy-menu').click();
    find('copy').focus();
    expect(isOpen()).toBe(false);
  });

  it.each([['copy-plain', 'plain'], ['copy-markdown', 'markdown'], ['copy-html', 'html']] as const)('%s copies as %s and closes', async (action, format) => {
    find('copy-menu').click();
    find(action).click();
    await settled();
    expect([copy.mock.calls, isOpen(), at(), status()]).toEqual([[[format, extraction]], false, 'copy-menu', 'Copied']);
  });

  it('leaves keys with modifiers to the browser', () => {
    find('copy-menu').click();
    const event = new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true, cancelable: true });
    find('copy-markdown').focus();
    document.activeElement?.dispatchEvent(event);
    expect([event.defaultPrevented, at()]).toEqual([false, 'copy-markdown']);
  });
});
