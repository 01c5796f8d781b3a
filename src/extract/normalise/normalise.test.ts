import { describe, expect, test } from 'vitest';
import type { Block } from '../../article/block';
import { imbalance, run } from './fixtures/account';

const text = (value: string) => ({ kind: 'text', text: value });
const paragraph = (value: string) => ({ kind: 'paragraph', children: [text(value)] });
/** Blocks of a fragment whose account holds: nothing lost, nothing invented. */
function blocksOf(html: string): Block[] {
  const result = run(html);
  expect([...imbalance(result)], 'letters too many or missing').toEqual([]);
  return result.blocks;
}

describe('paragraphs and white space', () => {
  test('white space collapses over element borders as in a browser; no-break spaces stay', () => {
    expect(blocksOf('<p> One \n <b> two </b> <i>three</i>\u00a0four </p>')).toEqual([{
      kind: 'paragraph',
      children: [text('One '), { kind: 'strong', children: [text('two ')] }, { kind: 'em', children: [text('three')] }, text('\u00a0four')],
    }]);
  });

  test('text in containers becomes paragraphs; containers flatten', () => {
    expect(blocksOf('<div>Before<section><div><p>Inside</p></div></section>after <b>it</b></div>')).toEqual([
      paragraph('Before'), paragraph('Inside'),
      { kind: 'paragraph', children: [text('after '), { kind: 'strong', children: [text('it')] }] },
    ]);
  });

  test('one line break stays, two part paragraphs, outer ones go', () => {
    expect(blocksOf('<p><br>A<br> b <br>\n<br/>C<br></p>')).toEqual([
      { kind: 'paragraph', children: [text('A'), { kind: 'br' }, text('b')] }, paragraph('C'),
    ]);
  });

  test('empty elements leave nothing', () => {
    expect(blocksOf('<p>&nbsp;</p><h2> </h2><ul><li></li></ul><blockquote><p></p></blockquote><p>\u200b</p><p> | </p>')).toEqual([]);
  });

  test('a row of signs is a divider, a currency sign is text', () => {
    expect(blocksOf('<p>* * *</p><p>€</p><hr>')).toEqual([{ kind: 'divider' }, paragraph('€'), { kind: 'divider' }]);
  });

  test('custom elements part lines, but not within a sentence', () => {
    expect(blocksOf('<x-par>One</x-par><x-par>Two</x-par><p>A <x-term>word</x-term> more</p>')).toEqual([
      paragraph('One'), paragraph('Two'), paragraph('A word more'),
    ]);
  });

  test('formatting that runs over blocks is carried into each', () => {
    expect(blocksOf('<a href="/x"><div>One</div><div>Two <b>bold</b></div></a>')).toEqual([
      { kind: 'paragraph', children: [{ kind: 'link', href: 'https://paper.example/x', children: [text('One')] }] },
      { kind: 'paragraph', children: [{ kind: 'link', href: 'https://paper.example/x', children: [text('Two '), { kind: 'strong', children: [text('bold')] }] }] },
    ]);
  });

  test('a link without an address that passes the gate keeps its words only', () => {
    expect(blocksOf('<p><a href="javascript:alert(1)">Go</a> <a>on</a></p>')).toEqual([paragraph('Go on')]);
  });

  test('a space between two links belongs to neither', () => {
    const [block] = blocksOf('<p><a href="/a">a</a><a href="/b"> </a><a href="/b">b</a></p>');
    expect(block).toMatchObject({ children: [{ kind: 'link' }, text(' '), { kind: 'link' }] });
  });
});

describe('headings', () => {
  test('levels are set from 2 on, in their order and without gaps', () => {
    expect(blocksOf('<h1>A</h1><h3>B</h3><h5>C</h5><h3>D</h3>').map((block) => block.kind === 'heading' && block.level)).toEqual([2, 3, 4, 3]);
    expect(blocksOf('<h4>A</h4><div role="heading" aria-level="6">B</div>').map((block) => block.kind === 'heading' && block.level)).toEqual([2, 3]);
  });

  test('a heading is one line; a picture in it follows', () => {
    expect(blocksOf('<h2><div>Part</div><div>one</div><img src="/i.jpg" width="300" height="200"></h2>')).toMatchObject([
      { kind: 'heading', children: [text('Part one')] }, { kind: 'figure' },
    ]);
  });
});

describe('lists', () => {
  test('nest, also where the inner list stands beside its item', () => {
    const inner = { kind: 'list', ordered: false, start: 1, items: [{ checked: null, children: [paragraph('b')] }] };
    const expected = [{ kind: 'list', ordered: true, start: 4, items: [{ checked: null, children: [paragraph('a'), inner] }] }];
    expect(blocksOf('<ol start="4"><li>a<ul><li>b</li></ul></li></ol>')).toEqual(expected);
    expect(blocksOf('<ol start="4"><li>a</li><ul><li>b</li></ul></ol>')).toEqual(expected);
  });

  test('task lists know what is done', () => {
    const [list] = blocksOf('<ul><li><input type="checkbox" checked> done</li><li><input type="checkbox"> open</li></ul>');
    expect(list).toMatchObject({ items: [{ checked: true }, { checked: false }] });
  });

  test('words outside of items are kept', () => {
    expect(blocksOf('<ul>loose<li>item</li><p>stray</p></ul>')).toMatchObject([paragraph('loose'), { kind: 'list', items: [{}, { children: [paragraph('stray')] }] }]);
  });

  test('a list of one item with headings is a container', () => {
    expect(blocksOf('<ul><li><h2>H</h2><p>P</p></li></ul>').map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  });

  test('definitions group terms and details', () => {
    expect(blocksOf('<dl><dt>A</dt><dt>B</dt><dd>1</dd><dd>2</dd><div><dt>C</dt><dd>3</dd></div></dl>')).toEqual([{
      kind: 'definitions',
      items: [
        { terms: [[text('A')], [text('B')]], details: [[paragraph('1')], [paragraph('2')]] },
        { terms: [[text('C')]], details: [[paragraph('3')]] },
      ],
    }]);
  });
});

describe('quotes, details and entries', () => {
  test('a quotation knows whom it is from', () => {
    expect(blocksOf('<blockquote><p>Words.</p><footer>— <cite>Ada Reed</cite></footer></blockquote>')).toEqual([
      { kind: 'quote', pull: false, children: [paragraph('Words.')], cite: 'Ada Reed' },
    ]);
  });

  test('a work named within the quoted sentence stays there', () => {
    expect(blocksOf('<blockquote><p>I read <cite>Emma</cite></p></blockquote>')).toMatchObject([{ cite: null }]);
  });

  test('pull-quotes are told by their names', () => {
    expect(blocksOf('<blockquote class="c-pullquote"><p>Set off</p></blockquote>')).toMatchObject([{ pull: true }]);
    expect(blocksOf('<aside><blockquote>Set off</blockquote></aside>')).toMatchObject([{ pull: true }]);
  });

  test('details open under their summary', () => {
    expect(blocksOf('<details><summary>More</summary><p>Text</p></details>')).toEqual([
      { kind: 'section', what: 'details', title: [text('More')], time: null, children: [paragraph('Text')] },
    ]);
  });

  test('three entries with time and heading are a live blog; the printed time is written down', () => {
    const html = ['10:40', '10:20', '10:00'].map((time) => `<article><time datetime="2026-03-01T${time}:00Z">${time}</time><h3>At ${time}</h3><p>Something happened in the town, and people saw it.</p></article>`).join('');
    const { blocks, cut } = run(`<div>${html}</div>`);
    expect(blocks.map((block) => block.kind === 'section' && [block.what, block.time])).toEqual([
      ['entry', '2026-03-01T10:40:00Z'], ['entry', '2026-03-01T10:20:00Z'], ['entry', '2026-03-01T10:00:00Z'],
    ]);
    expect(cut.map(({ text: words }) => words)).toEqual(['10:40', '10:20', '10:00']);
    expect(run(`<div>${html.slice(0, html.indexOf('</article>') + 10)}</div>`).blocks.some(({ kind }) => kind === 'section')).toBe(false);
  });
});

describe('entries without a heading', () => {
  const entries = (entry: (time: string) => string): (string | null)[] =>
    blocksOf(`<div>${['10:40', '10:20', '10:00'].map(time => entry(`<time datetime="2026-03-01T${time}:00Z">${time}</time>`)).join('')}</div>`).flatMap(block => (block.kind === 'section' ? [block.time] : []));
  const PROSE = 'Something happened in the town, and people saw it, and told others.';

  test('begin with their time', () => {
    expect(entries(time => `<div><span>Updated ${time}</span><p>${PROSE}</p></div>`)).toEqual(['2026-03-01T10:40:00Z', '2026-03-01T10:20:00Z', '2026-03-01T10:00:00Z']);
  });
  test('a time within their prose is none', () => {
    expect(entries(time => `<div><p>${PROSE} At ${time} it ended.</p></div>`)).toEqual([]);
  });
});

describe('inline kinds', () => {
  test('ruby pairs base and reading; brackets go', () => {
    expect(blocksOf('<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>を</p>')).toEqual([
      { kind: 'paragraph', children: [{ kind: 'ruby', pairs: [['漢', 'かん'], ['字', 'じ']] }, text('を')] },
    ]);
    expect(blocksOf('<p><ruby><rb>東</rb><rb>京</rb><rt>とう</rt><rt>きょう</rt></ruby></p>')).toMatchObject([
      { children: [{ pairs: [['東', 'とう'], ['京', 'きょう']] }] },
    ]);
  });

  test('marks with a meaning are kept', () => {
    const [block] = blocksOf('<p>H<sub>2</sub>O, x<sup>2</sup>, <del>no</del> <ins>yes</ins> <kbd>K</kbd> <q>q</q> <mark>m</mark> <small>s</small> <code> a  b </code></p>');
    expect(block?.kind === 'paragraph' && block.children.map(({ kind }) => kind).filter((kind) => kind !== 'text')).toEqual(['sub', 'sup', 'del', 'ins', 'kbd', 'q', 'mark', 'small', 'code']);
  });

  test('a symbol stays in its line, a picture does not', () => {
    expect(blocksOf('<p>So <img class="emoji" src="/e.png" alt="😀" width="16" height="16"> glad</p>')).toMatchObject([{ children: [text('So '), { kind: 'image' }, text(' glad')] }]);
    expect(blocksOf('<p><img src="/e.jpg" alt="x" width="600" height="400">Text</p>').map(({ kind }) => kind)).toEqual(['figure', 'paragraph']);
  });

  test('form controls keep their words', () => {
    expect(blocksOf('<form><label>Name <input value="not page text"></label><button>Send</button></form>')).toEqual([paragraph('Name Send')]);
  });
});
