import { describe, expect, it } from 'vitest';
import type { UnreadableWhy } from './outcome';
import { whyRefused, whyUnreadable } from './unreadable';

describe('whyUnreadable', () => {
  it.each<[string, UnreadableWhy | null]>([
    ['https://news.example/story', null],
    ['http://news.example:8080/', null],
    ['file:///home/reader/page.html', null],
    ['', null],
    ['chrome://extensions/', 'browser-page'],
    ['chrome-untrusted://new-tab-page/', 'browser-page'],
    ['chrome-search://local-ntp/', 'browser-page'],
    ['edge://settings/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['about:reader?url=https%3A%2F%2Fnews.example', 'browser-page'],
    ['devtools://devtools/bundled/inspector.html', 'browser-page'],
    ['view-source:https://news.example/', 'browser-page'],
    ['resource://gre/', 'browser-page'],
    ['data:text/html,hello', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://chrome.google.com/webstore', 'store'],
    ['https://chrome.google.com/intl/en/', null],
    ['https://chrome.google.com/webstores', null],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://addons.mozilla.org.evil.example/', null],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['chrome-extension://abcdefghijklmnopabcdefghijklmnop/viewer.html', 'other-extension'],
    ['moz-extension://11111111-2222-4333-8444-555555555555/x.html', 'other-extension'],
    ['ftp://files.example/', 'not-html'],
    ['no address', 'not-html'],
  ])('%s: %s', (address, why) => {
    expect(whyUnreadable(address)).toBe(why);
  });
});

describe('whyRefused', () => {
  const FIREFOX = 'Missing host permission for the tab';

  it.each<[string, string, UnreadableWhy]>([
    ['', 'Cannot access a chrome:// URL', 'browser-page'],
    ['', 'Cannot access contents of url "chrome-extension://abc/". Extension manifest must request permission to access this host.', 'other-extension'],
    ['', 'Cannot access a chrome-extension:// URL of different extension', 'other-extension'],
    ['', 'The extensions gallery cannot be scripted.', 'store'],
    ['file:///home/reader/a.html', 'Cannot access contents of url "file:///home/reader/a.html".', 'file'],
    ['https://files.example/report.pdf', FIREFOX, 'viewer'],
    ['https://files.example/report.PDF?page=2', FIREFOX, 'viewer'],
    ['https://files.example/data.json', FIREFOX, 'viewer'],
    ['https://news.example/pdf-guide', FIREFOX, 'refused'],
    ['', FIREFOX, 'refused'],
    ['', 'The script ran nowhere.', 'refused'],
  ])('%s, %s: %s', (address, complaint, why) => {
    expect(whyRefused(address, complaint)).toBe(why);
  });
});
