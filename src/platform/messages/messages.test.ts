import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../article/result';
import type { Message, MessageName, Sender } from '../protocol';
import * as auto from './auto';
import * as autoPage from './auto-page';
import * as clipboard from './clipboard';
import * as page from './page';
import * as reader from './reader';
import * as rules from './rules';

const EXTRACTION: Extraction = {
  article: {
    version: 1, url: 'https://news.example/a', title: 'T', dek: null, section: null, authors: [], byline: null, siteName: null,
    publishedTime: null, modifiedTime: null, lang: null, dir: 'ltr', lead: null, body: [], access: { state: 'full', evidence: [] },
    sponsored: false, sources: {},
  },
  ledger: { entries: [], refusals: [] },
  verdict: { isArticle: true, score: 1, reason: 'article' },
  doubts: [],
};

/** Who may send what: a change here is a change of trust. */
const SENDERS: Readonly<Record<MessageName, Sender>> = {
  'page/read': 'extension', 'page/open': 'extension', 'page/toggle': 'extension', 'page/print': 'extension', 'page/adjust': 'extension',
  'auto/state': 'extension', 'auto/set': 'extension', 'auto/everywhere': 'extension', 'clipboard/write': 'extension',
  'auto/found': 'page', 'auto/here': 'page', 'auto/never': 'page', 'reader/changed': 'page', 'reader/copy': 'page', 'reader/save': 'page', 'page/selection': 'extension', 'reader/part': 'page', 'reader/book': 'page', 'rules/keep': 'page',
};

const GOOD: Readonly<Record<MessageName, readonly [request: unknown, response: unknown]>> = {
  'page/read': [{ force: true, seen: false }, { state: 'article', extraction: EXTRACTION, address: 'https://news.example/story', putRight: false }],
  'page/open': [{ auto: true }, { state: 'open' }],
  'page/print': [{}, { state: 'open' }],
  'page/toggle': [{}, { state: 'not-article', reason: 'r' }],
  'page/adjust': [{ do: 'restore', entry: 3 }, { done: true, extraction: EXTRACTION, choice: 'wider', canRemember: null }],
  'rules/keep': [{ host: 'news.example', action: 'hide', at: { steps: [{ name: 'p', tokens: [] }], position: { from: 'end', nth: 0 } }, rule: '', preview: 'Read also' }, null],
  'auto/found': [{}, 'not-here'],
  'auto/here': [{}, true],
  'auto/never': [{}, null],
  'auto/state': [{ address: 'https://news.example/a' }, { site: null, on: false, everywhere: true }],
  'auto/set': [{ sites: ['news.example'], on: true }, false],
  'auto/everywhere': [{ on: true }, true],
  'reader/changed': [{ open: false, left: true }, null],
  'reader/copy': [{ what: { format: 'quote', passage: { blocks: [{ kind: 'divider' }], before: 'a', after: 'b' } }, extraction: EXTRACTION }, null],
  'reader/save': [{ format: 'epub', extraction: EXTRACTION }, { name: 'a.epub', type: 'application/epub+zip', base64: 'eA==' }],
  'page/selection': [{}, { state: 'passage', extraction: EXTRACTION, passage: { blocks: [], before: '', after: '' } }],
  'reader/part': [{ name: 'appearance' }, null],
  'reader/book': [{}, null],
  'clipboard/write': [{ plain: 'a', html: null }, null],
};

const all = Object.values({ ...auto, ...autoPage, ...clipboard, ...page, ...reader, ...rules }) as unknown as readonly Message<MessageName>[];

describe('messages', () => {
  it('are all defined, each once', () => {
    expect(all.map(({ name }) => name).sort()).toEqual(Object.keys(SENDERS).sort());
  });

  it.each(all.map((message) => [message.name, message] as const))('%s: sender, request and response', (name, message) => {
    const [request, response] = GOOD[name];
    expect(message.from).toBe(SENDERS[name]);
    expect(message.isRequest(request)).toBe(true);
    expect(message.isResponse(response)).toBe(true);
    expect(message.isRequest({ ...(request as object), more: 1 })).toBe(false);
    for (const wrong of [undefined, 0, '', [], [request], 'x', { state: 'constructor' }, { state: '__proto__' }]) {
      expect(message.isRequest(wrong), JSON.stringify(wrong)).toBe(false);
      expect(message.isResponse(wrong), JSON.stringify(wrong)).toBe(false);
    }
  });

  it('auto/set takes a host and nothing that widens a pattern', () => {
    for (const host of ['*', '*.example', 'news.example/*', 'a b', '', '<all_urls>', 'user@news.example']) {
      expect(auto.autoSet.isRequest({ sites: ['news.example', host], on: true }), host).toBe(false);
    }
  });

  it('a copy takes known formats and whole passages', () => {
    for (const what of [{ format: 'odt', passage: null }, { format: 'rich' }, { format: 'rich', passage: { blocks: [{ kind: 'script' }], before: '', after: '' } }, { format: 'rich', passage: { blocks: [], before: 'x'.repeat(20_001), after: '' } }]) {
      expect(reader.readerCopy.isRequest({ what, extraction: EXTRACTION }), JSON.stringify(what).slice(0, 80)).toBe(false);
    }
    expect(reader.readerSave.isRequest({ format: 'exe', extraction: EXTRACTION })).toBe(false);
  });

  it('an adjustment is one of the known steps', () => {
    for (const step of [{ do: 'hide' }, { do: 'hide', block: 3 }, { do: 'restore', entry: -1 }, { do: 'restore', entry: 1.5 }, { do: 'undo', entry: 1 }, { do: 'everything' }]) {
      expect(page.pageAdjust.isRequest(step), JSON.stringify(step)).toBe(false);
    }
    for (const step of [{ do: 'hide', block: 'lead' }, { do: 'another' }, { do: 'undo' }, { do: 'reset' }, { do: 'remember' }]) expect(page.pageAdjust.isRequest(step)).toBe(true);
  });

  it('a rule holds no more of a page than a short preview', () => {
    const rule = { host: 'news.example', action: 'hide', at: { steps: [], position: null }, rule: '', preview: 'x'.repeat(81) };
    expect(rules.rulesKeep.isRequest(rule)).toBe(false);
    expect(rules.rulesKeep.isRequest({ ...rule, preview: '', at: { steps: Array.from({ length: 65 }, () => ({ name: 'p', tokens: [] })), position: null } })).toBe(false);
  });

  it('a hostile tree is refused whole, whichever way it goes', () => {
    const body = [{ kind: 'paragraph', children: [{ kind: 'link', href: 'javascript:alert(1)', children: [] }] }];
    const extraction = { ...EXTRACTION, article: { ...EXTRACTION.article, body } };
    expect(page.pageRead.isResponse({ state: 'article', extraction, address: 'https://news.example/story', putRight: false })).toBe(false);
    expect(reader.readerCopy.isRequest({ format: 'rich', extraction })).toBe(false);
  });
});
