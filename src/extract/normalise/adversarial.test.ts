import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { costOf, grown } from '../../../test/support/growth';
import { imbalance, run, runOn } from './fixtures/account';

/** Nested elements made by scripts, which no parser caps. */
function nested(depth: number, name: (level: number) => string, words: string): Element {
  const { document } = new JSDOM('<body></body>').window;
  let at: Element = document.body;
  for (let level = 0; level < depth; level += 1) {
    const inner = document.createElement(name(level));
    at.append(inner);
    at = inner;
  }
  at.append(words);
  return document.body;
}

const text = (words: string) => [{ kind: 'paragraph', children: [{ kind: 'text', text: words }] }];

/** JSON's own recursion would be the first to fail. */
const levelsOf = (value: unknown): number => (typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(levelsOf)) : 0);

test('containers 2,500 deep are one paragraph', () => {
  expect(runOn(nested(2500, () => 'div', 'deep')).blocks).toEqual(text('deep'));
}, 60_000);

test('inline elements 1,000 deep nest no deeper than a reader can show', () => {
  const { blocks } = runOn(nested(1000, (level) => ['b', 'i', 'sub', 'sup', 'mark', 'del', 'ins', 'small', 'kbd', 'q'][level % 10] ?? 'b', 'deep'));
  expect(levelsOf(blocks)).toBeLessThan(30);
});

test.each([['lists', ['ul', 'li']], ['quotes', ['blockquote', 'div']], ['tables in cells', ['table', 'tr', 'td']], ['figures', ['figure', 'div']], ['details', ['details', 'dl', 'dd']]])('%s 600 deep are capped, their words are not lost', (_, names) => {
  const result = runOn(nested(600, (level) => names[level % names.length] ?? 'div', 'deep'));
  expect(levelsOf(result.blocks)).toBeLessThan(120);
  expect(imbalance(result).size).toBe(0);
});

test.each(['<p>x</p>', 'x<br>', '<span>x </span>', '<img src="a.jpg" alt="">', '<p>x<sup><a href="#n">1</a></sup></p>'])('cost grows in line with siblings: %s', (piece) => {
  expect(grown(8000, (size) => {
    const { document } = new JSDOM(`<body>${piece.repeat(size)}</body>`).window;
    return { normalise: costOf(() => { runOn(document.body); }) };
  })).toEqual([]);
}, 60_000);

test('galleries without a picture that can be shown are read once, however nested', () => {
  expect(grown(40, (levels) => ({
    galleries: costOf(() => { expect(run(`${'<div class="gallery">'.repeat(levels)}<img><img>${'</div>'.repeat(levels)}`).blocks).toEqual([]); }),
  }))).toEqual([]);
});

test('attributes of any length and shape', () => {
  const long = 'a-caption '.repeat(20_000);
  const result = run(`<div class="${long}" id="${long}"><img srcset="${', '.repeat(30_000)}x" src="a.jpg" class="${long}"><p class="${long}">Words ${' '.repeat(100_000)}end</p></div>`);
  expect(imbalance(result).size).toBe(0);
});

test.each(['Photo ', '( ', '© ', 'a'.repeat(30), ' / ', '. A'])('captions cannot make the patterns crawl: %j', (part) => {
  expect(grown(2400, (size) => ({
    caption: costOf(() => { run(`<figure><img src="a.jpg"><figcaption>${part.repeat(size / part.length)}!</figcaption></figure>`); }),
  }))).toEqual([]);
});

test('names from the page are not looked up in prototypes', () => {
  expect(run('<constructor>a</constructor> <toString>b</toString> <valueOf>c</valueOf><p id="__proto__">d<sup><a href="#__proto__">1</a></sup></p>').blocks).toHaveLength(2);
});

test('lone surrogates, NUL and broken addresses', () => {
  expect(() => run('<p>\ud800 <a href="#%E0%A4%A">1</a><img src="http://[" srcset="http://[ 2x"></p>')).not.toThrow();
});
