// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Inline } from '../../article/inline';
import { INITIAL_APPEARANCE } from '../../settings/groups/appearance';
import type { Looks } from '../../settings/looks';
import { articleOf, extractionOf, paragraph, text } from '../fixtures/trees';
import { createReader } from '../reader';
import type { ReaderView } from '../types';

const link = (href: string): Inline => ({ kind: 'link', href, children: [text('there')] });
const looksWith = (printLinks: boolean): Looks => ({
  now: () => ({ ...INITIAL_APPEARANCE, printLinks }), onlyHere: () => false, host: null, preview: vi.fn(), change: vi.fn(), setOnlyHere: vi.fn(), watch: () => () => undefined, stop: vi.fn(),
});
let view: ReaderView;
const open = (printLinks: boolean): void => {
  const extraction = extractionOf(articleOf([paragraph('See ', link('https://a.example/1'), link('https://b.example/'), link('https://a.example/1'), link('#here'))], { siteName: 'The Quay' }));
  view = createReader({ place: 'page', extraction, actions: { copy: vi.fn(), looks: looksWith(printLinks) } });
  document.body.append(view.element);
};
const print = (event: 'beforeprint' | 'afterprint'): void => { window.dispatchEvent(new Event(event)); };
const paper = (): string[] => [...view.element.querySelectorAll('.galley-paper li, .galley-source p')].map((each) => each.textContent);

afterEach(() => { document.body.replaceChildren(); });

describe('on paper', () => {
  it('stands where the text is from and when it was printed, while it is printed', () => {
    open(false);
    print('beforeprint');
    expect(paper().slice(0, 2)).toEqual(['The Quay', 'https://news.example/quay']);
    expect(paper()[2]).toMatch(/^Printed on .*\d{4}$/u);
    print('afterprint');
    expect(paper()).toEqual([]);
  });

  it('links are numbered notes where that is wanted, one number an address', () => {
    open(true);
    print('beforeprint');
    print('beforeprint');
    expect([...view.element.querySelectorAll('.galley-link-number')].map((mark) => mark.textContent)).toEqual(['1', '2', '1', '3']);
    expect(paper().slice(0, 3)).toEqual(['https://a.example/1', 'https://b.example/', 'https://news.example/quay#here']);
    print('afterprint');
    expect(view.element.querySelectorAll('.galley-link-number, .galley-paper')).toHaveLength(0);
  });

  it('has nothing of a view that is gone', () => {
    open(true);
    view.destroy();
    print('beforeprint');
    expect(paper()).toEqual([]);
  });
});
