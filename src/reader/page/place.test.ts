// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPlace } from './place';

const scrollTo = vi.fn();

beforeEach(() => {
  const field = document.createElement('input');
  field.value = 'tides';
  const words = document.createElement('p');
  words.textContent = 'Low water at six.';
  document.body.replaceChildren(field, words);
  vi.stubGlobal('scrollTo', scrollTo.mockReset());
});

const words = (): Text => document.querySelector('p')?.firstChild as Text;

describe('keepPlace', () => {
  it('touches nothing that is as it was', () => {
    document.querySelector('input')?.focus();
    const focus = vi.spyOn(HTMLElement.prototype, 'focus');
    keepPlace(document)();
    expect([focus.mock.calls.length, scrollTo.mock.calls.length]).toEqual([0, 0]);
    focus.mockRestore();
  });

  it('puts back the focus', () => {
    document.querySelector('input')?.focus();
    const giveBack = keepPlace(document);
    document.querySelector('input')?.blur();
    giveBack();
    expect(document.activeElement?.localName).toBe('input');
  });

  it('puts back the selected words', () => {
    document.getSelection()?.setBaseAndExtent(words(), 0, words(), 9);
    const giveBack = keepPlace(document);
    document.getSelection()?.removeAllRanges();
    giveBack();
    expect(document.getSelection()?.toString()).toBe('Low water');
  });

  it('puts back the scroll place at once', () => {
    vi.stubGlobal('scrollY', 700);
    const giveBack = keepPlace(document);
    vi.stubGlobal('scrollY', 690);
    giveBack();
    expect(scrollTo).toHaveBeenCalledWith({ left: 0, top: 700, behavior: 'instant' });
    vi.unstubAllGlobals();
  });
});
