// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { articleOf, extractionOf, paragraph } from './fixtures/trees';
import { createReader } from './reader';
import type { ReaderActions, ReaderView } from './types';

const copy = (): Promise<void> => Promise.resolve();
const open = (actions: Partial<ReaderActions> = {}, lang = 'en'): ReaderView => {
  const view = createReader({ place: 'popup', extraction: extractionOf(articleOf([paragraph('Tide.')], { lang })), actions: { copy, ...actions } });
  document.body.replaceChildren(view.element);
  return view;
};
const find = (view: ReaderView, action: string): HTMLElement | null => view.element.querySelector(`[data-action="${action}"]`);
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

describe('createReader', () => {
  it('has only the controls whose action there is', () => {
    const actions = [...open().element.querySelectorAll<HTMLElement>('[data-action]')].map((each) => each.dataset['action']);
    expect(actions).toEqual(['copy', 'copy-menu', 'copy-plain', 'copy-markdown', 'copy-html', 'copy-quote', 'more', 'top']);
  });

  it('names every control, and hides every drawing from those who hear the name', () => {
    const auto = { host: 'news.example', on: false, set: () => Promise.resolve(true) };
    const { element } = open({ readInPage: copy, close: () => undefined, auto });
    for (const control of element.querySelectorAll('button, summary, a')) {
      expect(control.getAttribute('aria-label') ?? control.textContent).not.toBe('');
    }
    for (const drawing of element.querySelectorAll('svg')) {
      expect([drawing.getAttribute('aria-hidden'), drawing.textContent]).toEqual(['true', '']);
    }
  });

  it('keeps the language of the interface apart from the article’s', () => {
    const { element } = open({}, 'ja');
    expect([element.lang, element.querySelector<HTMLElement>('.galley-article')?.lang]).toEqual(['en', 'ja']);
  });

  it('says why the page did not open in the reader', async () => {
    const view = open({ readInPage: () => Promise.reject(new Error('The tab is gone.')) });
    find(view, 'read-in-page')?.click();
    await settled();
    expect(view.element.querySelector('[role="status"]')?.textContent).toBe('The reader could not open in the page. The tab is gone.');
  });

  it('leaves by its button', () => {
    const close = vi.fn();
    find(open({ close }), 'close')?.click();
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('the auto-reader switch', () => {
  const flip = async (set: (on: boolean) => Promise<boolean>, on = false): Promise<readonly (string | null | undefined)[]> => {
    const view = open({ auto: { host: 'news.example', on, set } });
    const control = find(view, 'auto');
    control?.click();
    await settled();
    return [control?.getAttribute('aria-checked'), view.element.querySelector('[role="status"]')?.textContent];
  };

  it('is named after the site', () => {
    const view = open({ auto: { host: 'news.example', on: true, set: () => Promise.resolve(true) } });
    expect([find(view, 'auto')?.textContent, find(view, 'auto')?.title]).toEqual(['Always open news.example', 'Always open articles of news.example in the reader']);
    expect(find(view, 'auto')?.getAttribute('aria-checked')).toBe('true');
  });

  it('asks within the click, because a browser grants a site only then', () => {
    const set = vi.fn(() => Promise.resolve(true));
    find(open({ auto: { host: 'news.example', on: false, set } }), 'auto')?.click();
    expect(set).toHaveBeenCalledWith(true);
  });

  it('shows what holds: on, off, refused, failed', async () => {
    expect(await flip((on) => Promise.resolve(on))).toEqual(['true', 'Articles of news.example now open in the reader.']);
    expect(await flip((on) => Promise.resolve(on), true)).toEqual(['false', 'Articles of news.example no longer open by themselves.']);
    expect(await flip(() => Promise.resolve(false))).toEqual(['false', 'Nothing changed: without access to news.example, its articles cannot open by themselves.']);
    expect(await flip(() => Promise.reject(new Error('No answer')), true)).toEqual(['true', 'Nothing changed. No answer.']);
  });
});
