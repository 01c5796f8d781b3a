import { describe, expect, it } from 'vitest';
import { costOf, grown } from '../../test/support/growth';
import type { Article } from './article';
import type { Block } from './block';
import { isExtraction } from './guard';
import type { Inline } from './inline';
import type { Extraction } from './result';

const words: Inline = { kind: 'text', text: 'words' };
const line: Block = { kind: 'paragraph', children: [words] };
const source = { src: 'https://img.example/a.jpg', alt: 'A', width: 10, height: null };

const INLINES: readonly Inline[] = [
  words,
  { kind: 'strong', children: [{ kind: 'em', children: [words] }] },
  { kind: 'link', href: 'https://news.example/', children: [words] },
  { kind: 'link', href: '#note-1', children: [words] },
  { kind: 'link', href: 'mailto:desk@news.example', children: [] },
  { kind: 'code', text: 'x = 1' },
  { kind: 'br' },
  { kind: 'ruby', pairs: [['漢', 'かん'], ['字', 'じ']] },
  { kind: 'math', tex: null, text: 'x²' },
  { kind: 'image', source },
  { kind: 'footnote-ref', label: '1' },
];

const BLOCKS: readonly Block[] = [
  { kind: 'paragraph', children: INLINES },
  { kind: 'heading', level: 2, children: [words] },
  { kind: 'list', ordered: true, start: -3, items: [{ checked: null, children: [line] }, { checked: true, children: [] }] },
  { kind: 'definitions', items: [{ terms: [[words]], details: [[line]] }] },
  { kind: 'quote', pull: false, children: [line], cite: 'A. Author' },
  { kind: 'code', language: 'ts', text: 'let a;\n' },
  { kind: 'table', caption: [words], rows: [[{ header: true, colspan: 2, rowspan: 1, align: null, children: [line] }]] },
  { kind: 'figure', pictures: [{ source, caption: 'c', credit: null }], caption: null, credit: 'Agency' },
  { kind: 'embed', what: 'post', href: 'https://social.example/1', title: null, children: [line] },
  { kind: 'math', tex: 'x^2', text: 'x²' },
  { kind: 'footnotes', items: [{ label: '1', children: [line] }] },
  { kind: 'section', what: 'entry', title: [words], time: '2026-01-02T03:04:05Z', children: [line] },
  { kind: 'divider' },
];

const ARTICLE: Article = {
  version: 1, url: 'https://news.example/a', title: 'T', dek: null, section: 'World', authors: ['A'], byline: 'A',
  siteName: null, publishedTime: null, modifiedTime: null, lang: 'en', dir: 'ltr', lead: null, body: BLOCKS,
  access: { state: 'preview', evidence: [{ code: 'gate-at-end', values: ['Read on', 3] }] }, sponsored: false, sources: { title: 'h1' },
};

const EXTRACTION: Extraction = {
  article: ARTICLE,
  ledger: {
    entries: [{ id: 0, rule: 'share-bar', family: 'share', reason: 'Share buttons.', place: 'main > div', text: 'Share', length: 5, restorable: true }],
    refusals: [{ rule: 'x', place: 'main', preview: 'p', reason: 'r' }],
  },
  verdict: { isArticle: true, score: 0.9, reason: 'one-text' },
  doubts: ['unsure-paragraphs'],
};

const isArticle = (article: unknown): boolean => isExtraction({ ...EXTRACTION, article });
const withBody = (body: readonly unknown[]): unknown => ({ ...ARTICLE, body });
const withInline = (inline: unknown): unknown => withBody([{ kind: 'paragraph', children: [inline] }]);

describe('isExtraction', () => {
  it('admits every kind of block and inline', () => {
    expect(isExtraction(EXTRACTION)).toBe(true);
    expect(isExtraction(JSON.parse(JSON.stringify(EXTRACTION)))).toBe(true);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['an array', [EXTRACTION]],
    ['a field missing', { ...EXTRACTION, doubts: undefined }],
    ['a field too many', { ...EXTRACTION, html: '<b>' }],
    ['a score over 1', { ...EXTRACTION, verdict: { ...EXTRACTION.verdict, score: 2 } }],
    ['a score that is no number', { ...EXTRACTION, verdict: { ...EXTRACTION.verdict, score: Number.NaN } }],
    ['a reason that is none', { ...EXTRACTION, verdict: { ...EXTRACTION.verdict, reason: '<b>Read this</b>' } }],
    ['a doubt that is none', { ...EXTRACTION, doubts: ['constructor'] }],
    ['a family from the prototype', { ...EXTRACTION, ledger: { ...EXTRACTION.ledger, entries: [{ ...EXTRACTION.ledger.entries[0], family: 'constructor' }] } }],
    ['a getter that throws', { ...EXTRACTION, get article(): Article { throw new Error('no'); } }],
  ])('refuses %s', (_, value) => {
    expect(isExtraction(value)).toBe(false);
  });
});

describe('isExtraction, of the article', () => {
  it.each<[string, unknown]>([
    ['another version', { ...ARTICLE, version: 2 }],
    ['a javascript address', { ...ARTICLE, url: 'javascript:alert(1)' }],
    ['credentials in the address', { ...ARTICLE, url: 'https://bank.example@evil.example/' }],
    ['an unknown source name', { ...ARTICLE, sources: { constructor: 'x' } }],
    ['evidence of no kind', { ...ARTICLE, access: { state: 'full', evidence: ['Pay here.'] } }],
    ['evidence with an object in it', { ...ARTICLE, access: { state: 'full', evidence: [{ code: 'gate-at-end', values: [{}] }] } }],
    ['an unknown direction', { ...ARTICLE, dir: 'auto' }],
    ['a lead that is no figure', { ...ARTICLE, lead: line }],
    ['a hole in a list', withBody([, line])],
    ['an unknown block', withBody([{ kind: 'iframe', src: 'https://evil.example/' }])],
    ['a block of the prototype', withBody([{ kind: '__proto__' }])],
    ['a block with another field', withBody([{ ...line, onclick: 'alert(1)' }])],
    ['a heading of level 1', withBody([{ kind: 'heading', level: 1, children: [] }])],
    ['a huge column span', withBody([{ kind: 'table', caption: [], rows: [[{ header: false, colspan: 1e9, rowspan: 1, align: null, children: [] }]] }])],
    ['an embed outside the gate', withBody([{ kind: 'embed', what: 'video', href: 'data:text/html,x', title: null, children: [] }])],
    ['an unknown inline', withInline({ kind: 'script', text: 'alert(1)' })],
    ['a javascript link', withInline({ kind: 'link', href: 'javascript:alert(1)', children: [] })],
    ['a disguised javascript link', withInline({ kind: 'link', href: ' java\tscript:alert(1)', children: [] })],
    ['a relative link', withInline({ kind: 'link', href: '/a', children: [] })],
    ['a link with credentials', withInline({ kind: 'link', href: 'https://a:b@evil.example/', children: [] })],
    ['an SVG as data', withInline({ kind: 'image', source: { ...source, src: 'data:image/svg+xml,<svg/>' } })],
    ['a picture of negative width', withInline({ kind: 'image', source: { ...source, width: -1 } })],
    ['ruby of three', withInline({ kind: 'ruby', pairs: [['a', 'b', 'c']] })],
    ['text that is no string', withInline({ kind: 'text', text: { toString: 'x' } })],
  ])('refuses %s', (_, value) => {
    expect(isArticle(value)).toBe(false);
  });

  const nest = (levels: number): Block => {
    let block: Block = line;
    for (let i = 0; i < levels; i += 1) block = { kind: 'quote', pull: false, children: [block], cite: null };
    return block;
  };

  it('admits what a snapshot can nest and refuses a tree 10,000 deep', () => {
    expect(isArticle(withBody([nest(400)]))).toBe(true);
    expect(isArticle(withBody([nest(10_000)]))).toBe(false);
  });

  it('refuses a tree that contains itself', () => {
    const children: unknown[] = [];
    children.push({ kind: 'quote', pull: false, children, cite: null });
    expect(isArticle(withBody(children))).toBe(false);
  });

  it('refuses a tree that is small in memory and endless to walk', () => {
    const doubled = (levels: number): Block => {
      let block: Block = line;
      for (let i = 0; i < levels; i += 1) block = { kind: 'quote', pull: false, children: [block, block], cite: null };
      return block;
    };
    expect(grown(60, (levels) => ({ walk: costOf(() => { expect(isArticle(withBody([doubled(levels)]))).toBe(false); }) }))).toEqual([]);
  });

  it('refuses more text than any page has', () => {
    const long = 'x'.repeat(10_000_000);
    expect(isArticle(withBody([long, long, long, long].map((text) => ({ kind: 'code', language: null, text }))))).toBe(false);
  });
});
