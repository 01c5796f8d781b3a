import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { textBlocks } from './blocks';
import { withStructures } from './structures';

/** Texts that are kept of a page whose paragraphs, and nothing else, the model took. */
function kept(html: string): string[] {
  const { body } = new JSDOM(`<body>${html}</body>`).window.document;
  const blocks = textBlocks(body);
  const keep = withStructures(blocks, blocks.map(({ element }) => element.localName === 'p' || element.localName === 'dd'), body);
  return blocks.filter((_, i) => keep[i]).map(({ text }) => text);
}

const TABLE = '<table><tr><th>Year</th><th>Flow</th></tr><tr><td>1947</td><td>81</td></tr></table>';

describe('structures among kept text', () => {
  it.each([
    ['a data table', TABLE, ['Year', 'Flow', '1947', '81']],
    ['a listing', '<div><pre>depth = 4</pre></div>', ['depth = 4']],
    ['a highlighter’s table', '<figure class="highlight"><table><tr><td>1</td><td><pre>depth</pre></td></tr></table></figure>', ['1', 'depth']],
    ['a formula', '<div><mjx-container><math><mi>F</mi></math></mjx-container></div>', ['F']],
    ['terms of details that are kept', '<dl><dt>Toe</dt><dd>The foot of it.</dd></dl>', ['Toe', 'The foot of it.']],
    ['notes of which half are kept', '<ol><li id="fn:1"><p>Minutes.</p></li><li id="fn:2">The wedding.</li></ol>', ['Minutes.', 'The wedding.']],
  ])('%s is kept whole', (_name, html, inner) => {
    expect(kept(`<main><p>Before it.</p>${html}<p>After it.</p></main>`)).toEqual(['Before it.', ...inner, 'After it.']);
  });

  it('notes are kept where a mark in kept text leads to one of them, and else not', () => {
    const notes = '<ol><li id="fn:1">Minutes.</li><li id="fn:2">The wedding.</li></ol>';
    expect(kept(`<main><p>Before.<sup><a href="#fn:2">2</a></sup></p><p>After.</p>${notes}</main>`)).toEqual(['Before.2', 'After.', 'Minutes.', 'The wedding.']);
    expect(kept(`<main><p>Before.</p><div><a href="#fn:2">2</a></div>${notes}</main>`)).toEqual(['Before.']);
  });

  it.each([
    ['a table beside the text', `<main><p>Before.</p><aside>${TABLE}</aside><p>After.</p></main>`],
    ['a table after the text', `<main><p>Before.</p><p>After.</p></main><div><div><div>${TABLE}</div></div></div>`],
    ['a table of links', '<main><p>Before.</p><table><tr><th><a href="/a">One story</a></th><td><a href="/b">Another</a></td></tr><tr><td><a href="/c">A third</a></td><td>x</td></tr></table><p>After.</p></main>'],
    ['a layout table', '<main><p>Before.</p><table role="presentation"><tr><td>Share</td><td>Print</td></tr></table><p>After.</p></main>'],
  ])('%s is left to the model', (_name, html) => {
    expect(kept(html)).toEqual(['Before.', 'After.']);
  });
});

it('keeps a row of listings that stands among kept text, however deep each is wrapped, and the line that opens a kept part', () => {
  const root = new JSDOM(`<main><section><p>Before.</p>${'<div class="a"><div class="b"><pre>x = 1</pre></div></div>'.repeat(8)}</section><section><p>After.</p></section><details><summary>How</summary><p>So.</p></details></main>`).window.document.body;
  const blocks = textBlocks(root);
  expect(withStructures(blocks, blocks.map(({ element }) => element.localName === 'p'), root)).toEqual(blocks.map(() => true));
});
