// @vitest-environment jsdom
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { marked } from 'marked';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article';
import type { Block } from '../article/block';
import type { Inline } from '../article/inline';
import { toEpub } from './epub';
import { article, text } from './fixtures/article';
import { toHtml } from './html';
import { toJson } from './json';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';
import { safeLine } from './safe-text';

/** What means something to one of the formats, or to what it is pasted into. */
const BITS = [
  'a', 'b', ' ', '  ', '\n', '\t', '\r\n', '\u00a0', '\\', '`', '``', '```', '~~~', '*', '**', '_', '__', '{', '}', '[', ']', '(', ')', '](', '[x]', '[ ]', '[^1]', '[^1]:', '[a]: http://x', '<', '>',
  '<b>', '</b>', '<!--', '-->', '<br>', '<script>', ']]>', '<![CDATA[', '&', '&amp;', '&#0;', '&lt;', '&nbsp;', '#', '# ', '## ', '- ', '+ ', '* ', '1. ', '1)', '2. ', '---', '***', '===', '=', '|', '\\|', '||', ':--',
  '!', '![', '~', '~~', '^', '$', '$$', '@', 'me@x.org', 'http://a.b/c', 'www.a.b', 'https://a.b/(x)', 'javascript:alert(1)', ':', '"', "'", '%%', '{{x}}', '{% x %}', '    x', '...', '漢', 'ア', '。', '“', '”', 'x\u0301', '😀',
  '\u200b', '\u200d', '\u202e', '\u2066', '\0', '\u001b[31m', '\ufeff', '\u2028', '\ud800', '\ufffe', '\u0085', '\u{e0041}',
];
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ufffe\p{Surrogate}]/u;
const OUTSIDE = /^(?:https?|mailto|tel):/u;

const words = fc.array(fc.constantFrom(...BITS), { maxLength: 7 }).map((parts) => parts.join(''));
const address = fc.oneof(
  fc.constantFrom('https://a.example/(y)', 'https://a.example/a)b', 'https://a.example/?q=[1]&x=<y>', 'https://a.example/ x"y', 'javascript:alert(1)', 'JaVaScRiPt:x', 'data:text/html,<script>', 'vbscript:x', '#note-1', 'mailto:a@b.c', 'https://u:p@a.example/'),
  words.map((part) => `https://a.example/${part}`),
);
const { inline } = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof({ depthSize: 'small', withCrossShrink: true },
    words.map(text), fc.constant<Inline>({ kind: 'br' }), words.map((code): Inline => ({ kind: 'code', text: code })),
    fc.tuple(fc.constantFrom('strong', 'em', 'del', 'sub', 'mark', 'small'), fc.array(tie('inline'), { maxLength: 3 })).map(([kind, children]): Inline => ({ kind, children })),
    fc.tuple(address, fc.array(tie('inline'), { maxLength: 3 })).map(([href, children]): Inline => ({ kind: 'link', href, children }))),
}));
const line = fc.array(inline, { maxLength: 4 });
const cell = (header: boolean) => (children: Inline[]) => ({ header, colspan: 1, rowspan: 1, align: null, children: [{ kind: 'paragraph' as const, children }] });
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof({ depthSize: 'small', withCrossShrink: true },
    line.map((children): Block => ({ kind: 'paragraph', children })),
    fc.tuple(fc.constantFrom(2 as const, 3 as const, 6 as const), line).map(([level, children]): Block => ({ kind: 'heading', level, children })),
    fc.tuple(fc.boolean(), fc.constantFrom(1, 0, 7, 1999), fc.constantFrom(null, true, false), fc.array(fc.array(tie('block'), { maxLength: 2 }), { minLength: 1, maxLength: 3 }))
      .map(([ordered, start, checked, items]): Block => ({ kind: 'list', ordered, start, items: items.map((children) => ({ checked, children })) })),
    fc.array(tie('block'), { maxLength: 3 }).map((children): Block => ({ kind: 'quote', pull: false, cite: null, children })),
    fc.tuple(fc.constantFrom(null, 'js', 'c++', 'a b', '`x', 'x\ny'), words).map(([language, code]): Block => ({ kind: 'code', language, text: code })),
    fc.array(fc.array(line, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }).map((rows): Block => ({ kind: 'table', caption: [], rows: rows.map((row, at) => row.map(cell(at === 0))) })),
    fc.constant<Block>({ kind: 'divider' })),
}));
const page = fc.tuple(words, fc.array(block, { minLength: 1, maxLength: 4 })).map(([title, body]) => article({ title, body }));

/** Everything but white space, as a walk through the tree finds it. */
const given = ({ title, body }: Article): string => squeezed(safeLine(title) + ofBlocks(body));
const squeezed = (value: string): string => value.replace(/\s+/gu, '');
const ofInline = (nodes: readonly Inline[]): string => nodes.map((node) => (node.kind === 'text' || node.kind === 'code' ? safeLine(node.text) : 'children' in node ? ofInline(node.children) : '')).join('');
const ofBlocks = (blocks: readonly Block[]): string => blocks.map((one): string => {
  if (one.kind === 'list') return one.items.map((item) => ofBlocks(item.children)).join('');
  if (one.kind === 'table') return one.rows.flat().map(({ children }) => ofBlocks(children)).join('');
  if (one.kind === 'quote') return ofBlocks(one.children);
  return one.kind === 'code' ? safeLine(one.text) : 'children' in one ? ofInline(one.children as readonly Inline[]) : '';
}).join('');

interface Found { readonly html: string[]; readonly addresses: string[] }

function read(node: Nodes, found: Found): string {
  if (node.type === 'html') found.html.push(node.value);
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') found.addresses.push(node.url);
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition' || node.type === 'definition') return `a ${node.type}`;
  return 'children' in node ? node.children.map((child) => read(child, found)).join('') : '';
}
const checkEach = (runs: number, check: (one: Article) => void): void => { fc.assert(fc.property(page, check), { numRuns: runs, seed: 41 }); };

describe('whatever a page says, wherever it says it', () => {
  it('is read back from Markdown letter for letter, with no mark-up, no address and no note of its own', () => {
    checkEach(500, (one) => {
      const markdown = toMarkdown(one);
      const found: Found = { html: [], addresses: [] };
      expect(squeezed(read(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), found))).toBe(given(one));
      expect(found.html.filter((tag) => !/^<\/?(?:br|sub|mark)>$/u.test(tag))).toEqual([]);
      expect(found.addresses.filter((url) => !OUTSIDE.test(url))).toEqual([]);
      expect(markdown.replace(/[\n\t]/gu, '')).not.toMatch(CONTROL);
    });
  });

  it('makes no tag and no script in a program that reads Markdown its own way', () => {
    // A program that reads the code within lists wrongly cannot be helped: code has no escapes.
    const plainCode = (one: Article): Article => JSON.parse(JSON.stringify(one, (_, value: unknown) => (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'code' ? { ...value, text: 'x' } : value))) as Article;
    checkEach(200, (one) => {
      const { body } = new DOMParser().parseFromString(marked.parse(toMarkdown(plainCode(one)), { async: false }), 'text/html');
      expect([...body.querySelectorAll('script, style, iframe, svg, b')].map(({ outerHTML }) => outerHTML)).toEqual([]);
      expect([...body.querySelectorAll('[href], [src]')].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '').filter((url) => !OUTSIDE.test(url))).toEqual([]);
    });
  });

  it('is read back from HTML letter for letter, in Galley’s own elements and attributes', () => {
    checkEach(100, (one) => {
      const html = toHtml(one);
      const doc = new DOMParser().parseFromString(html, 'text/html');
      expect(squeezed(doc.querySelector('article')?.textContent ?? '').replace(/[☑☐]/gu, '')).toBe(given(one));
      expect([...doc.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()).filter((name) => !/^(?:href|start|lang|charset|http-equiv|content|name)$/u.test(name))).toEqual([]);
      expect([...doc.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '').filter((url) => !OUTSIDE.test(url))).toEqual([]);
      expect(doc.querySelectorAll('script, style, svg, iframe, base, form, b')).toHaveLength(0);
      expect(html).not.toMatch(CONTROL);
    });
  });

  it('is well-formed in every file of a book', () => {
    checkEach(30, (one) => {
      const bad = one.title;
      const book = toEpub({ ...one, dek: bad, section: bad, authors: [bad], siteName: bad, lang: bad, publishedTime: bad, url: `https://a.example/${bad}` }, { now: new Date(0) });
      for (const [name, bytes] of Object.entries(unzipSync(book))) {
        if (!/xml|opf/u.test(name)) continue;
        const doc = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
        expect(doc.querySelector('parsererror')).toBeNull();
        if (name.endsWith('article.xhtml')) expect(squeezed(doc.querySelector('article')?.textContent ?? '')).toContain(squeezed(ofBlocks(one.body)));
      }
    });
  }, 60_000);

  it('has no control or hidden character in JSON and plain text', () => {
    checkEach(200, (one) => {
      expect(() => { JSON.parse(toJson(one)); }).not.toThrow();
      expect(toJson(one)).not.toMatch(CONTROL);
      expect(toPlainText(one)).not.toMatch(CONTROL);
    });
  });
});
