import { describe, expect, it } from 'vitest';
import { Failure } from './failure';
import { readOptions } from './options';

const one = { as: 'text', ledger: false, frontMatter: false, tables: 'tabs', links: false, pictures: false, url: undefined, out: undefined, name: undefined, jsonl: false, resume: false };

describe('the command line', () => {
  it.each([
    [['a.html'], { ...one, files: ['a.html'] }],
    [['-', '--as', 'json', '--ledger'], { ...one, files: ['-'], as: 'json', ledger: true }],
    [['--as=markdown', '--url=https://a.example/x', 'a.html', '--front-matter'], { ...one, files: ['a.html'], as: 'markdown', url: 'https://a.example/x', frontMatter: true }],
    [['--', '-strange.html'], { ...one, files: ['-strange.html'] }],
    [['a', 'b', '--out', 'there', '--name', '{day} {title}', '--resume', '--as', 'epub'], { ...one, files: ['a', 'b'], out: 'there', name: '{day} {title}', resume: true, as: 'epub' }],
    [['a', 'b', '--jsonl', '--tables', 'aligned', '--links'], { ...one, files: ['a', 'b'], jsonl: true, tables: 'aligned', links: true }],
  ])('%j', (args, wanted) => {
    expect(readOptions(['--jobs', '3', ...args])).toEqual({ ...wanted, jobs: 3 });
  });

  it.each([[['--version']], [['-v', 'x']]])('%j', (args) => {
    expect(readOptions(args)).toEqual({ print: 'version' });
  });

  it.each([[['--help']], [['-h', 'x']]])('%j', (args) => {
    const { print } = readOptions(args) as { readonly print: string };
    for (const part of ['--as <format>', '"markdown"', '--out <folder>', '--resume', '{title}', 'galley saved/*.html', 'Exit status']) expect(print).toContain(part);
    for (const line of print.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  it.each([
    [[], 'which file'], [['a', 'b'], '--out'], [['--frobnicate', 'a'], '--frobnicate'], [['-x', 'a'], '-x'], [['a', '--as', 'pdf'], 'pdf'],
    [['a', '--as'], '--as'], [['a', '--url', 'javascript:alert(1)'], 'javascript:'], [['a', '--url', 'nowhere'], 'nowhere'], [['a', '--as', 'constructor'], 'constructor'],
    [['a', '-', '--jsonl'], '"-"'], [['a', 'b', '--url', 'https://a.example/', '--jsonl'], '--url'], [['a', '--resume'], '--out'], [['a', '--name', '{title}'], '--out'],
    [['a', '--out', 'x', '--name', '{titel}'], '{titel}'], [['a', '--jobs', '0'], '--jobs'], [['a', '--jobs', '1e9'], '1e9'], [['a', '--as', 'epub', '--ledger'], '--ledger'],
  ])('%j makes no sense', (args, said) => {
    const call = () => readOptions(args);
    expect(call).toThrow(said);
    expect(call).toThrow(Failure);
    try {
      call();
    } catch (error) {
      expect((error as Failure).status).toBe(2);
      expect((error as Failure).message).not.toContain('\n');
    }
  });
});
