import { expect, test } from 'vitest';
import { imbalance, run } from './fixtures/account';

const cell = (value: string, rest: object = {}) => ({ header: false, colspan: 1, rowspan: 1, align: null, children: value === '' ? [] : [{ kind: 'paragraph', children: [{ kind: 'text', text: value }] }], ...rest });

test('a data table keeps caption, headers, spans and alignment', () => {
  expect(run('<table><caption>Votes</caption><thead><tr><th colspan="2">Town</th><th class="has-text-align-right">No.</th></tr></thead><tbody><tr><td rowspan="2">A</td><td>B</td><td style="text-align: right">3</td></tr><tr><td></td><td>4</td></tr></tbody></table>').blocks).toEqual([{
    kind: 'table',
    caption: [{ kind: 'text', text: 'Votes' }],
    rows: [
      [cell('Town', { header: true, colspan: 2 }), cell('No.', { header: true, align: 'right' })],
      [cell('A', { rowspan: 2 }), cell('B'), cell('3', { align: 'right' })],
      [cell(''), cell('4')],
    ],
  }]);
});

test.each([
  ['one cell', '<table><tr><td><p>Text</p></td></tr></table>'],
  ['one column', '<table><tr><td><p>Text</p></td></tr><tr><td></td></tr></table>'],
  ['the role', '<table role="presentation"><tr><th>Text</th><td></td></tr><tr><td></td><td></td></tr></table>'],
  ['tables within', '<table><tr><td><table><tr><td>Text</td></tr></table></td><td></td></tr><tr><td></td><td></td></tr></table>'],
])('layout is told by %s', (_, html) => {
  expect(run(html).blocks).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text: 'Text' }] }]);
});

test('cells of prose make a layout', () => {
  const prose = `<h3>Head</h3><p>${'word '.repeat(40)}</p>`;
  expect(run(`<table><tr><td>${prose}</td><td>${prose}</td></tr><tr><td>a</td><td>b</td></tr></table>`).blocks[0]?.kind).toBe('heading');
});

test('spans beyond sense are capped, the rest of an endless table is written down once', () => {
  const [wide] = run('<table><tr><th colspan="1000000000">a</th></tr><tr><td>b</td><td>c</td></tr></table>').blocks;
  expect(wide?.kind === 'table' && wide.rows[0]?.[0]?.colspan).toBeLessThanOrEqual(1000);
  const row = (n: number) => `<tr>${'<td>7</td>'.repeat(100)}<td>row${n}</td></tr>`;
  const long = run(`<table>${Array.from({ length: 210 }, (__, n) => row(n)).join('')}</table>`);
  expect(long.cut.map(({ rule }) => rule)).toEqual(['long-table']);
  expect(imbalance(long).size).toBe(0);
}, 60_000);
