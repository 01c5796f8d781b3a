import { describe, expect, it } from 'vitest';
import type { Table } from '../article/block';
import { article, paragraph, text } from './fixtures/article';
import { toPlainText } from './plain-text';

const cell = (words: string, header = false, align: 'right' | null = null) => ({ header, colspan: 1, rowspan: 1, align, children: [paragraph(words)] });
const table: Table = { kind: 'table', caption: [text('Boats')], rows: [
  [cell('Port', true), cell('Hour', true, 'right'), cell('Ship', true)],
  [cell('東京港'), cell('9', false, 'right'), cell('Tern')],
  [cell('Ness'), cell('17', false, 'right'), cell('Skua')],
] };
const rowOf = (words: string): Table => ({ kind: 'table', caption: [], rows: [[cell(words), cell('x')]] });

describe('tables as plain text', () => {
  it('stand between tabs, or line up', () => {
    expect(toPlainText(article({ body: [table] }))).toBe('Boats\nPort\tHour\tShip\n東京港\t9\tTern\nNess\t17\tSkua\n');
    expect(toPlainText(article({ body: [table] }), { tables: 'aligned' })).toBe('Boats\nPort    Hour  Ship\n------  ----  ----\n東京港     9  Tern\nNess      17  Skua\n');
  });

  it('do not line up where a cell is a paragraph', () => {
    expect(toPlainText(article({ body: [rowOf('long '.repeat(20).trim())] }), { tables: 'aligned' })).toContain('\tx');
  });

  it.each([['=cmd()|x'], ['@SUM(A1)'], ['+cmd|x'], ['-2+3+cmd|\' /C calc\'!A0'], ['=1+1']])('a spreadsheet does not run %j', (formula) => {
    expect(toPlainText(article({ body: [rowOf(formula)] }))).toBe(`'${formula}\tx\n`);
  });

  it.each([['-3.5 %'], ['+2'], ['-'], ['- none'], ['a=b'], ['— —']])('%j is no formula', (words) => {
    expect(toPlainText(article({ body: [rowOf(words)] }))).toBe(`${words}\tx\n`);
  });
});

describe('links as notes', () => {
  const link = (href: string, words: string) => ({ kind: 'link' as const, href, children: [text(words)] });
  it('stand under the text, each address once and without tracking', () => {
    const body = [paragraph('See ', link('https://a.example/?utm_source=x', 'this'), ' and ', link('https://b.example/', 'that'), ' and ', link('https://a.example/', 'this again'), link('#x', ' here'), '.')];
    expect(toPlainText(article({ body }), { links: true })).toBe('See this [1] and that [2] and this again [1] here.\n\n[1] https://a.example/\n[2] https://b.example/\n');
    expect(toPlainText(article({ body }))).toBe('See this and that and this again here.\n');
  });

  it('are told apart from footnotes', () => {
    const body = [paragraph(link('https://a.example/', 'this'), { kind: 'footnote-ref', label: '1' }), { kind: 'footnotes' as const, items: [{ label: '1', children: [paragraph('n')] }] }];
    expect(toPlainText(article({ body }), { links: true })).toBe('this [→1][1]\n\n[1] n\n\n[→1] https://a.example/\n');
  });
});
