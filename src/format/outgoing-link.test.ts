import { describe, expect, it } from 'vitest';
import { outgoingLink } from './outgoing-link';

describe('links that leave', () => {
  it.each([
    ['https://a.example/x?utm_source=n&id=7&fbclid=abc#part', 'https://a.example/x?id=7#part'],
    ['https://a.example/x?utm_source=n', 'https://a.example/x'],
    ['https://a.example/x?UTM_Medium=n&%75tm_source=z', 'https://a.example/x'],
    ['https://a.example/x?q=a+b&c&d=%20', 'https://a.example/x?q=a+b&c&d=%20'],
    ['https://a.example/x?', 'https://a.example/x?'],
    ['https://a.example/x?%E0%A4%A=1', 'https://a.example/x?%E0%A4%A=1'],
    ['mailto:me@a.example?subject=utm_source', 'mailto:me@a.example?subject=utm_source'],
  ])('%s', (href, wanted) => {
    expect(outgoingLink(href)).toBe(wanted);
  });

  it.each([['javascript:alert(1)'], ['#part'], ['data:text/html,x'], ['//a.example/x'], ['']])('no link: %s', (href) => {
    expect(outgoingLink(href)).toBeNull();
  });
});
