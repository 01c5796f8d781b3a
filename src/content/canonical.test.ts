import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { canonicalOf } from './canonical';

const at = (head: string): string => {
  const { window } = new JSDOM(`<head>${head}</head><form name="querySelectorAll"></form><img name="URL">`, { url: 'https://www.news.example/story?from=mail' });
  // As browsers do with a picture of that name.
  Object.defineProperty(window.document, 'URL', { value: window.document.querySelector('img') });
  const before = [globalThis.Document, globalThis.HTMLLinkElement] as const;
  Object.assign(globalThis, { Document: window.Document, HTMLLinkElement: window.HTMLLinkElement });
  try {
    return canonicalOf(window.document, window.location.href);
  } finally {
    Object.assign(globalThis, { Document: before[0], HTMLLinkElement: before[1] });
  }
};

test('one canonical address of the same host counts, and nothing else does', () => {
  expect(at('<link rel="canonical" href="/story">')).toBe('https://www.news.example/story');
  expect(at('<link rel="canonical" href="/a"><link rel="canonical" href="/b">')).toBe('https://www.news.example/story?from=mail');
  expect(at('<link rel="canonical" href="https://other.example/story">')).toBe('https://www.news.example/story?from=mail');
  expect(at('')).toBe('https://www.news.example/story?from=mail');
});
