import { expect, test } from 'vitest';
import { imbalance, run } from './fixtures/account';

test.each([
  ['<pre><code class="hljs language-ts">a</code></pre>', 'ts'],
  ['<pre class="lang-py">a</pre>', 'py'],
  ['<div class="highlight-source-shell"><pre>a</pre></div>', 'shell'],
  ['<div data-lang="rust"><pre>a</pre></div>', 'rust'],
  ['<pre class="brush: java">a</pre>', 'java'],
  ['<pre class="language-plaintext">a</pre>', null],
])('%s is of language %s', (html, language) => {
  expect(run(html).blocks).toEqual([{ kind: 'code', language, text: 'a' }]);
});

test('line breaks and indentation stay, the first and last empty lines go', () => {
  expect(run('<pre>\n\n  if x:\n\ty<br>z\n\n</pre>').blocks).toEqual([{ kind: 'code', language: null, text: '  if x:\n\ty\nz' }]);
});

test('lines that are elements of their own part', () => {
  expect(run('<pre><code><div>a</div><div> b</div></code></pre>').blocks).toMatchObject([{ text: 'a\n b' }]);
});

test('line numbers are written down, in gutters and in tables', () => {
  const inline = run('<pre><span class="line-numbers">1\n2</span><code>a\nb</code></pre>');
  expect(inline.blocks).toMatchObject([{ text: 'a\nb' }]);
  const table = run('<table class="rouge-table"><tr><td class="gutter"><pre class="lineno">1\n2</pre></td><td class="code"><pre>a\nb</pre></td></tr></table>');
  expect(table.blocks).toEqual([{ kind: 'code', language: null, text: 'a\nb' }]);
  for (const result of [inline, table]) {
    expect(result.cut.map(({ rule }) => rule)).toEqual(['code-line-numbers']);
    expect(imbalance(result).size).toBe(0);
  }
});
