// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CopyRequest, Extraction, SaveFormat } from '../../article/result';
import { NotCopied } from '../copying/not-copied';
import { articleOf, extractionOf, paragraph } from '../fixtures/trees';
import { createReader } from '../reader';
import type { ReaderPlace } from '../types';

const copy = vi.fn<(what: CopyRequest, extraction: Extraction) => Promise<void>>();
const save = vi.fn<(format: SaveFormat, extraction: Extraction) => Promise<string>>();
const extraction = extractionOf(articleOf([paragraph('Tide.')]));
let root: HTMLElement;

function open(place: ReaderPlace = 'popup'): void {
  root = createReader({ place, extraction, actions: { copy, save } }).element;
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
  save.mockReset().mockResolvedValue('Tide.x');
  document.getSelection()?.removeAllRanges();
  open();
});

describe('copying', () => {
  it('says "Copied" when it was, and not before', async () => {
    let done: () => void = () => undefined;
    copy.mockReturnValue(new Promise((resolve) => { done = resolve; }));
    find('copy').click();
    await settled();
    expect([copy.mock.calls, status()]).toEqual([[[{ format: 'rich', passage: null }, extraction]], '']);
    done();
    await settled();
    expect(status()).toBe('Copied');
  });

  it('says what went wrong where it was not', async () => {
    copy.mockRejectedValue(new Error('The clipboard is closed'));
    find('copy').click();
    await settled();
    expect(status()).toBe('Not copied. The clipboard is closed. The text is selected: copy it with the keyboard.');
    expect(document.getSelection()?.toString()).toContain('Tide.');
  });

  it('offers the very text where it is at hand, until Escape', async () => {
    copy.mockRejectedValue(new NotCopied(new Error('Denied.'), '# Tide'));
    find('copy-markdown').click();
    await settled();
    const field = root.querySelector('textarea');
    expect([field?.value, field?.readOnly, document.activeElement === field, field?.selectionStart, field?.selectionEnd]).toEqual(['# Tide', true, true, 0, 6]);
    expect(status()).toContain('Not copied. Denied.');
    press('Escape');
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('takes what is selected of the article, and nothing of the view around it', async () => {
    const words = root.querySelector('.galley-body p')?.firstChild;
    if (!words) throw new Error('no text');
    document.getSelection()?.setBaseAndExtent(words, 1, words, 4);
    find('copy').click();
    find('copy-menu').click();
    find('copy-quote').click();
    await settled();
    const passage = { blocks: [paragraph('ide')], before: expect.stringMatching(/T$/u) as string, after: '.' };
    expect(copy.mock.calls.map(([what]) => what)).toEqual([{ format: 'rich', passage }, { format: 'quote', passage }]);
    expect(status()).toBe('Quotation copied');
    document.getSelection()?.selectAllChildren(root.querySelector('.galley-foot') ?? root);
    find('copy').click();
    expect(copy.mock.lastCall?.[0].passage).toBeNull();
  });

  it('quotes nothing where nothing is selected, and says so', async () => {
    document.getSelection()?.removeAllRanges();
    find('copy-quote').click();
    await settled();
    expect([copy.mock.calls.length, status()]).toEqual([0, 'Select the words to quote first.']);
  });

  it.each([['save-text', 'text'], ['save-markdown', 'markdown'], ['save-html', 'html'], ['save-epub', 'epub'], ['save-json', 'json']] as const)('%s', async (action, format) => {
    save.mockReset().mockResolvedValue('Tide.x');
    find(action).click();
    await settled();
    expect([save.mock.calls, status()]).toEqual([[[format, extraction]], 'Saving “Tide.x”']);
    save.mockRejectedValue(new Error('No room'));
    find(action).click();
    await settled();
    expect(status()).toBe('Not saved. No room.');
  });

  it('does nothing in a page when the page clicks', async () => {
    open('page');
    find('copy').click();
    find('copy-plain').click();
    find('save-epub').click();
    await settled();
    expect(save).not.toHaveBeenCalled();
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
    expect(walk).toEqual(['copy-markdown', 'copy-html', 'copy-quote', 'copy-html', 'copy-plain', 'save-json', 'copy-markdown', 'save-text']);
  });

  it('opens at its end with the arrow up', () => {
    find('copy-menu').focus();
    press('ArrowUp');
    expect(at()).toBe('save-json');
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
    expect([copy.mock.calls, isOpen(), at(), status()]).toEqual([[[{ format, passage: null }, extraction]], false, 'copy-menu', 'Copied']);
  });

  it('leaves keys with modifiers to the browser', () => {
    find('copy-menu').click();
    const event = new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true, cancelable: true });
    find('copy-markdown').focus();
    document.activeElement?.dispatchEvent(event);
    expect([event.defaultPrevented, at()]).toEqual([false, 'copy-markdown']);
  });
});
