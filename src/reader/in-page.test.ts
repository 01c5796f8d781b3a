// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleOf, extractionOf, paragraph } from './fixtures/trees';
import { type InPageReader, openInPage } from './in-page';

/*
 * jsdom has no modal dialogs, no layout and no trusted events: what stands here is what holds without them. Escape, the
 * top layer, focus and scroll places are tested in the real browsers.
 */
const showModal = vi.fn(function show(this: HTMLDialogElement) { this.open = true; });
const closeDialog = vi.fn(function close(this: HTMLDialogElement) { this.open = false; });
Object.assign(HTMLDialogElement.prototype, { showModal, close: closeDialog });

const copy = vi.fn(() => Promise.resolve());
const onClosed = vi.fn();
const extraction = extractionOf(articleOf([paragraph('Low water.', { kind: 'link', href: 'https://out.example/', children: [{ kind: 'text', text: 'out' }] })]));
let reader: InPageReader;

const hosts = (): NodeListOf<HTMLElement> => document.querySelectorAll('[data-galley-host]');
const root = (): ShadowRoot => {
  const found = hosts()[0]?.shadowRoot;
  if (found == null) throw new Error('no open shadow root');
  return found;
};
const open = (): InPageReader => openInPage(document, { extraction, actions: { copy }, onClosed });

beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren(document.createElement('main'));
  reader = open();
});

afterEach(() => {
  reader.close();
});

describe('openInPage', () => {
  it('adds one element, outside the body, and shows the article in its open root', () => {
    expect([...document.documentElement.children].map((each) => each.localName)).toEqual(['head', 'body', 'div']);
    expect(root().querySelector('dialog')?.open).toBe(true);
    expect(root().querySelector('.galley-article p')?.textContent).toBe('Low water.out');
  });

  it('cannot be hidden or moved by the page’s sheets', () => {
    const { style } = hosts()[0] ?? document.body;
    expect(['all', 'display', 'position'].map((name) => [style.getPropertyValue(name), style.getPropertyPriority(name)]))
      .toEqual([['initial', 'important'], ['block', 'important'], ['fixed', 'important']]);
  });

  it('brings its sheet', () => {
    const css = root().querySelector('style')?.textContent ?? '';
    expect(css).toContain('.galley-dialog');
    expect(css).toContain('.galley-article');
  });

  it('leaves the page as it was, once', () => {
    const before = '<head></head><body><main></main></body>';
    reader.close();
    reader.close();
    expect(document.documentElement.innerHTML).toBe(before);
    expect([onClosed.mock.calls.length, closeDialog.mock.calls.length]).toEqual([1, 1]);
  });

  it('leaves the page as it was where the browser shows no dialog', () => {
    reader.close();
    showModal.mockImplementationOnce(() => { throw new DOMException('The document is not active.', 'InvalidStateError'); });
    expect(open).toThrow('not active');
    expect(hosts()).toHaveLength(0);
  });

  it('hears no click, key or cancel that the page made up', () => {
    root().querySelector<HTMLElement>('[data-action="close"]')?.click();
    root().querySelector<HTMLElement>('[data-action="copy"]')?.click();
    const dialog = root().querySelector('dialog');
    dialog?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }));
    dialog?.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect([hosts().length, onClosed.mock.calls.length, copy.mock.calls.length]).toEqual([1, 0, 0]);
  });

  it('lets the page hear no key and no click of the reader', () => {
    const heard = vi.fn();
    const types = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'copy'];
    for (const type of types) {
      document.addEventListener(type, heard);
      document.documentElement.addEventListener(type, heard);
    }
    const button = root().querySelector('button');
    for (const type of types) button?.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
    expect(heard).not.toHaveBeenCalled();
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    expect(heard).toHaveBeenCalledTimes(2);
    for (const type of types) {
      document.removeEventListener(type, heard);
      document.documentElement.removeEventListener(type, heard);
    }
  });

  it('gives keys back to the page when it is closed', () => {
    const button = root().querySelector('button');
    reader.close();
    const heard = vi.fn();
    button?.addEventListener('keydown', heard);
    button?.dispatchEvent(new Event('keydown', { bubbles: true, composed: true }));
    expect(heard).toHaveBeenCalledOnce();
  });

  it('comes on top again when the page opens a dialog, and not when it opens a fold', () => {
    const details = document.body.appendChild(document.createElement('details'));
    details.dispatchEvent(new Event('toggle'));
    expect(showModal).toHaveBeenCalledTimes(1);
    const consent = document.body.appendChild(document.createElement('dialog'));
    consent.dispatchEvent(new Event('toggle'));
    expect([showModal.mock.calls.length, closeDialog.mock.calls.length]).toEqual([2, 1]);
    expect([hosts().length, onClosed.mock.calls.length]).toEqual([1, 0]);
    reader.close();
    consent.dispatchEvent(new Event('toggle'));
    expect(showModal).toHaveBeenCalledTimes(2);
  });

  it('counts as closed when the page throws it out', async () => {
    hosts()[0]?.remove();
    await Promise.resolve();
    expect(onClosed).toHaveBeenCalledOnce();
  });

  it('counts as closed when the dialog closes by itself', () => {
    const dialog = root().querySelector('dialog');
    dialog?.dispatchEvent(new Event('close'));
    expect(onClosed).not.toHaveBeenCalled();
    dialog?.removeAttribute('open');
    dialog?.dispatchEvent(new Event('close'));
    expect([hosts().length, onClosed.mock.calls.length]).toEqual([0, 1]);
  });
});
