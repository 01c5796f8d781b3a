import { describe, expect, it, vi } from 'vitest';
import { gate, isSender, type Handling, type SenderFacts, type Self } from './gate';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const CHROMIUM: Self = { id: ID, root: `chrome-extension://${ID}/` };
const FIREFOX: Self = { id: 'galley@galley.example', root: 'moz-extension://11111111-2222-4333-8444-555555555555/' };
const UUID = 'moz-extension://11111111-2222-4333-8444-555555555555';

const PAGE = 'https://news.example/story';
const popup: SenderFacts = { id: ID, url: `chrome-extension://${ID}/popup.html`, origin: `chrome-extension://${ID}` };
const script: SenderFacts = { id: ID, url: PAGE, origin: 'https://news.example', frameId: 0, tab: { id: 7, url: PAGE } };

const without = (facts: SenderFacts, field: keyof SenderFacts): SenderFacts => ({ ...facts, [field]: undefined });

describe('isSender', () => {
  it.each<[string, SenderFacts, Self]>([
    ['the popup', popup, CHROMIUM],
    ['a page of Galley in a tab', { ...popup, tab: { id: 3 }, frameId: 0 }, CHROMIUM],
    ['the worker', { ...popup, url: `chrome-extension://${ID}/background.js` }, CHROMIUM],
    ['Firefox’s popup, without an origin', { id: FIREFOX.id, url: `${UUID}/popup.html` }, FIREFOX],
  ])('admits %s as the extension, and not as a page', (_, sender, self) => {
    expect(isSender('extension', sender, self)).toBe(true);
    expect(isSender('page', sender, self)).toBe(false);
  });

  it.each<[string, SenderFacts, Self]>([
    ['a content script', script, CHROMIUM],
    ['a content script on plain http', { ...script, url: 'http://news.example/', origin: 'http://news.example' }, CHROMIUM],
    ['a content script on a port', { ...script, url: 'http://news.example:8080/', origin: 'http://news.example:8080' }, CHROMIUM],
    ['Firefox’s content script, without an origin', { ...without(script, 'origin'), id: FIREFOX.id }, FIREFOX],
    ['a content script in a saved page', { ...script, url: 'file:///home/reader/a.html', origin: 'null' }, CHROMIUM],
  ])('admits %s as a page, and not as the extension', (_, sender, self) => {
    expect(isSender('page', sender, self)).toBe(true);
    expect(isSender('extension', sender, self)).toBe(false);
  });

  it.each<[string, SenderFacts]>([
    ['a page itself: no id', without(script, 'id')],
    ['another extension', { ...popup, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }],
    ['another extension’s page under our id', { ...popup, url: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/popup.html', origin: undefined }],
    ['a host that begins with our id', { ...popup, url: `chrome-extension://${ID}.evil.example/`, origin: undefined }],
    ['our id as a user name', { ...popup, url: `chrome-extension://${ID}@evil.example/`, origin: undefined }],
    ['our root as a query', { ...popup, url: `https://evil.example/?chrome-extension://${ID}/`, origin: undefined }],
    ['an origin that is not the address’s', { ...popup, origin: 'https://evil.example' }],
    ['our page in a frame of a page', { ...popup, tab: { id: 7 }, frameId: 4 }],
    ['the extension without an address', without(popup, 'url')],
    ['a file', { ...popup, url: 'file:///etc/passwd', origin: undefined }],
    ['a data address', { ...popup, url: 'data:text/html,x', origin: 'null' }],
    ['an address that is none', { ...popup, url: 'popup.html', origin: undefined }],
    ['a subframe', { ...script, frameId: 1 }],
    ['a frame of unknown place', without(script, 'frameId')],
    ['a script without a tab', without(script, 'tab')],
    ['a tab without an id', { ...script, tab: {} }],
    ['a script without an address', without(script, 'url')],
    ['an opaque origin', { ...script, origin: 'null' }],
    ['a page’s data address', { ...script, url: 'data:text/html,x', origin: undefined }],
    ['about:blank', { ...script, url: 'about:blank', origin: undefined }],
    ['a blob of the page', { ...script, url: 'blob:https://news.example/1', origin: undefined }],
    ['nothing at all', {}],
  ])('refuses %s in every part', (_, sender) => {
    expect(isSender('extension', sender, CHROMIUM)).toBe(false);
    expect(isSender('page', sender, CHROMIUM)).toBe(false);
  });

  it('refuses everything where the extension has lost its own id', () => {
    expect(isSender('page', { ...script, id: '' }, { id: '', root: '' })).toBe(false);
  });
});

describe('gate', () => {
  const handle = vi.fn();
  const accept = vi.fn((request: unknown) => (typeof request === 'number' ? handle : null));
  const handling: Handling = { name: 'auto/found', from: 'page', accept };
  const known = new Map([['auto/found', handling]]);
  const pass = (envelope: unknown, sender = script) => gate(envelope, sender, 'background', known, CHROMIUM);

  it('gives the call where sender and request are right', () => {
    expect(pass({ galley: 'auto/found', to: 'background', request: 7 })).toEqual({ pass: true, call: handle });
  });

  it.each<[string, unknown]>([
    ['null', null], ['undefined', undefined], ['an array', ['auto/found']], ['a string', 'auto/found'], ['a number', 7],
    ['an object of someone else', { type: 'auto/found' }],
    ['an envelope for another room', { galley: 'auto/found', to: 'page', request: 7 }],
    ['a name that is no string', { galley: ['auto/found'], to: 'background', request: 7 }],
    ['an inherited envelope', Object.create({ galley: 'auto/found', to: 'background', request: 7 })],
  ])('says nothing to %s', (_, envelope) => {
    expect(pass(envelope)).toEqual({ pass: null });
  });

  it.each([['auto/lost'], ['constructor'], ['__proto__'], ['toString'], [''], ['x'.repeat(1_000_000)]])('knows no message %s', (galley) => {
    expect(pass({ galley, to: 'background', request: 7 })).toMatchObject({ pass: false, code: 'unknown-message' });
  });

  it('refuses the sender before it looks at the request', () => {
    accept.mockClear();
    expect(pass({ galley: 'auto/found', to: 'background', request: 7 }, popup)).toMatchObject({ pass: false, code: 'refused-sender' });
    expect(accept).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([['nothing', undefined], ['null', null], ['an array', []], ['text', '7']])('refuses a request of %s', (_, request) => {
    expect(pass({ galley: 'auto/found', to: 'background', request })).toMatchObject({ pass: false, code: 'malformed' });
  });

  it('survives an envelope that throws when looked at', () => {
    const envelope = { to: 'background', get galley(): string { throw new Error('no'); } };
    expect(pass(envelope)).toMatchObject({ pass: false, code: 'malformed' });
    expect(handle).not.toHaveBeenCalled();
  });
});
