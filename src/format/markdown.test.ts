import fc from 'fast-check';
import { marked } from 'marked';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { ALL_SHOWN, asSeen } from './as-seen';
import { article, everyKind, paragraph, text } from './fixtures/article';
import { words } from './fixtures/words';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';

function parse(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Text of a parsed tree; `html` nodes are counted apart, as they must only be Galley's own tags. */
function read(node: Nodes, html: string[] = []): string {
  if (node.type === 'html') {
    html.push(node.value);
    return node.value === '<br>' ? ' ' : '';
  }
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return `[${node.label}]`;
  if (!('children' in node)) return '';
  const inline = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete' || node.type === 'link';
  return node.children.map((child) => read(child, html)).join(inline ? '' : '\n');
}

function kinds(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(kinds) : [])];
}

describe('Markdown', () => {
  it('reads back with the same words in the same order', () => {
    const markdown = toMarkdown(asSeen(everyKind, { ...ALL_SHOWN, pictures: false }));
    // Numbers of list items and labels of notes are marks in Markdown and text in plain text.
    const plain = toPlainText(everyKind).replace(/^ *\d\. |\[[ax b]\] ?|^\[b\]/gmu, '').replace(' https://social.example/1', '');
    const back = read(parse(markdown)).replace(/\[(?:1|b)\]/g, '');
    expect(words(back)).toEqual(words(plain));
  });

  it('keeps the shape of every kind', () => {
    const types = new Set(kinds(parse(toMarkdown(everyKind))));
    for (const type of ['heading', 'emphasis', 'strong', 'link', 'image', 'footnoteReference', 'footnoteDefinition', 'list', 'listItem', 'blockquote', 'code', 'inlineCode', 'table', 'thematicBreak', 'break'])
      expect(types, type).toContain(type);
    expect(toMarkdown(everyKind)).toContain('```js\nif (a < b) {');
    expect(toMarkdown(everyKind)).toContain('- [x] done');
    expect(toMarkdown(everyKind)).toContain('H<sub>2</sub>O');
  });

  it('is a table for another parser too', () => {
    const html = marked.parse(toMarkdown(everyKind), { async: false });
    expect(html).toContain('<th>Port</th>');
    expect(html).toContain('<td>North | East</td>');
  });

  it.each([
    ['<img src=x onerror=alert(1)> & <b>'], ['[x](javascript:alert(1))'], ['[x]: https://evil.example'], ['```js'], ['`a``b`'],
    ['# not a heading'], ['---'], ['==='], ['=cmd()|x'], ['| a | b |'], ['1. not a list'], ['- [ ] no task'], ['a_b_c *d* **e** ~f~ ~~g~~'],
    ['https://a.example/x_y_z and www.a.example and me@a.example'], ['back\\slash \\* end\\'], ['&amp; &lt; &#35;'], ['[^1] and ![x](y)'], ['> no quote'], ['  spaced  '], ['$a_b$'], ['<!-- c -->'], ['+ plus'], ['2) two'], ['~~~'], ['title: "a: b"'],
  ])('escapes %j', (value) => {
    const where = article({ title: value, body: [paragraph(value), paragraph({ kind: 'strong', children: [text(value)] }, ' x ', { kind: 'em', children: [text(value)] }), { kind: 'list', ordered: false, start: 1, items: [{ checked: null, children: [paragraph(value)] }] },
      { kind: 'table', caption: [], rows: [[{ header: true, colspan: 1, rowspan: 1, align: null, children: [paragraph(value)] }]] }] });
    const html: string[] = [];
    const got = read(parse(toMarkdown(where)), html).split('\n').filter((line) => line !== '');
    const one = value.trim().replace(/\s+/g, ' ');
    expect(got.map((line) => line.replace(/ +/g, ' ').trim())).toEqual([one, one, `${one} x ${one}`, one, one]);
    expect(html).toEqual([]);
  });

  it('reads any text back as it was', () => {
    const char = fc.constantFrom(...'ab \\`*_{}[]()<>#+-.!|~:/@&;"\'$=^1\t漢。“'.split(''));
    const value = fc.array(char, { maxLength: 24 }).map((chars) => chars.join('').trim().replace(/\s+/g, ' ')).filter((s) => s !== '');
    fc.assert(fc.property(value, value, value, (a, b, c) => {
      const given = article({ body: [paragraph(a, { kind: 'strong', children: [text(b)] }, c), { kind: 'quote', pull: false, cite: null, children: [paragraph(b)] }] });
      expect(read(parse(toMarkdown(given))).trim()).toBe(`${a}${b}${c}\n${b}`.replace(/ +/g, ' '));
    }), { numRuns: 400, seed: 7 });
  });

  it('writes a mark within its own kind once, and two that touch as one', () => {
    const del = (...children: Parameters<typeof paragraph>) => ({ kind: 'del' as const, children: paragraph(...children).children });
    expect(toMarkdown(article({ body: [paragraph(del(del('a'), 'b'), del('c')), paragraph({ kind: 'strong', children: [{ kind: 'em', children: [{ kind: 'strong', children: [text('d')] }] }] })] }))).toBe('~~abc~~\n\n**_d_**\n');
  });

  it('does not let a quotation in a list take the table under it for its own words', () => {
    const table = { kind: 'table' as const, caption: [], rows: [[{ header: true, colspan: 1, rowspan: 1, align: null, children: [paragraph('b')] }]] };
    const given = article({ body: [{ kind: 'list', ordered: false, start: 1, items: [{ checked: null, children: [{ kind: 'quote', pull: false, cite: null, children: [paragraph('a')] }, table] }, { checked: null, children: [paragraph('c')] }] }] });
    expect(kinds(parse(toMarkdown(given))).filter((kind) => kind === 'table' || kind === 'blockquote')).toEqual(['blockquote', 'table']);
  });

  it('keeps a backslash before a pipe in the code of a table', () => {
    const given = article({ body: [{ kind: 'table', caption: [], rows: [[{ header: true, colspan: 1, rowspan: 1, align: null, children: [paragraph({ kind: 'code', text: 'a \\| b' })] }]] }] });
    expect(read(parse(toMarkdown(given))).trim()).toBe('a \\| b');
  });

  it('writes no tag that a careless program could take for one', () => {
    expect(toMarkdown(article({ body: [paragraph('a <script> \\<b> c < d')] }))).toBe('a &lt;script> \\\\&lt;b> c < d\n');
  });

  it('puts the space at the ends of bold words outside them', () => {
    const given = article({ body: [paragraph('a', { kind: 'strong', children: [text(' b ')] }, 'c', { kind: 'em', children: [text(' ')] }, { kind: 'link', href: 'https://a.example/', children: [text('d ')] }, 'e')] });
    expect(toMarkdown(given)).toBe('a **b** c [d](https://a.example/) e\n');
  });

  it('does not lose a no-break space at the end of bold words', () => {
    expect(toMarkdown(article({ body: [paragraph({ kind: 'strong', children: [text('207\u00a0')] }, 'areas')] }))).toBe('**207** areas\n');
  });

  it('drops an address that is no link, and keeps its words', () => {
    const given = article({ body: [paragraph({ kind: 'link', href: ' JaVa\tScript:alert(1)', children: [text('go')] }, { kind: 'link', href: '#top', children: [text('up')] })] });
    expect(toMarkdown(given)).toBe('goup\n');
  });

  it('keeps codes that stand beside each other apart from what they mean', () => {
    const tree = parse(toMarkdown(article({ body: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'ß ' }, { kind: 'code', text: 'U+00DF' }, { kind: 'code', text: '0x C3' }, { kind: 'text', text: ' and on' }] }] })));
    expect(read(tree)).toBe('ß U+00DF0x C3 and on');
  });

  it('keeps code with fences in it as code', () => {
    const code = 'a\n```\n# b\n````\n<script>';
    const tree = parse(toMarkdown(article({ body: [{ kind: 'code', language: 'x y`', text: code }] })));
    expect(kinds(tree)).toEqual(['root', 'code']);
    expect(read(tree)).toBe(code);
  });
});
