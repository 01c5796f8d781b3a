import { describe, expect, it } from 'vitest';
import { gateImage, gateLink } from './url-gate';

const BASE = 'https://news.example/world/story.html?x=1';

describe('gateLink', () => {
  it.each([
    ['javascript:alert(1)'],
    [' javascript:alert(1)'],
    ['JaVa\tScRiPt:alert(1)'],
    ['java\nscript:alert(1)'],
    ['\u0001javascript:alert(1)'],
    ['\u00a0javascript:alert(1)'],
    [' vbscript:msgbox(1)'],
    ['data:text/html,<script>alert(1)</script>'],
    ['blob:https://news.example/0-0-0'],
    ['filesystem:https://news.example/temporary/x'],
    ['file:///etc/passwd'],
    ['view-source:https://news.example/'],
    ['chrome-extension://abcdefghijklmnop/popup.html'],
    ['about:blank'],
    ['https://'],
    [''],
    ['  \t '],
    ['#'],
  ])('refuses %j', (href) => {
    expect(gateLink(href, BASE)).toBeNull();
  });

  it.each([
    ['https://other.example/a?b=1#c', 'https://other.example/a?b=1#c'],
    ['  http://other.example ', 'http://other.example/'],
    ['/sport', 'https://news.example/sport'],
    ['next.html', 'https://news.example/world/next.html'],
    ['?page=2', 'https://news.example/world/story.html?page=2'],
    ['//cdn.example/x', 'https://cdn.example/x'],
    ['HTTPS://Other.Example/', 'https://other.example/'],
    ['mailto:desk@news.example', 'mailto:desk@news.example'],
    ['tel:+81-3-1234', 'tel:+81-3-1234'],
    ['#note-1', '#note-1'],
    [' #note-1', '#note-1'],
    ['//user:pw@evil.example/x', 'https://evil.example/x'],
    ['https://bank.example@evil.example/', 'https://evil.example/'],
  ])('admits %j as %j', (href, expected) => {
    expect(gateLink(href, BASE)).toBe(expected);
  });

  it('keeps absolute links where the base is no base at all, and drops relative ones', () => {
    expect(gateLink('https://other.example/a', 'javascript:alert(1)')).toBe('https://other.example/a');
    expect(gateLink('/a', 'javascript:alert(1)')).toBeNull();
    expect(gateLink('alert(1)', 'javascript:x')).toBeNull();
    expect(gateLink('/a', null)).toBeNull();
    expect(gateLink('/etc/passwd', 'file:///home/reader/page.html')).toBeNull();
  });
});

describe('gateImage', () => {
  const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

  it.each([
    ['javascript:alert(1)'],
    ['data:image/svg+xml,<svg onload=alert(1)>'],
    ['data:image/pngx,abc'],
    ['data:text/html,image/png'],
    ['blob:https://news.example/0-0-0'],
    ['mailto:desk@news.example'],
    ['file:///home/reader/picture.png'],
    [''],
  ])('refuses %j', (src) => {
    expect(gateImage(src, BASE)).toBeNull();
  });

  it.each([
    ['a.jpg', 'https://news.example/world/a.jpg'],
    ['https://user:pw@img.example/a.png', 'https://img.example/a.png'],
    [PIXEL, PIXEL],
    ['DATA:image/AVIF,abc', 'data:image/AVIF,abc'],
  ])('admits %j as %j', (src, expected) => {
    expect(gateImage(src, BASE)).toBe(expected);
  });
});
