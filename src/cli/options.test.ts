import { describe, expect, it } from 'vitest';
import { Failure } from './failure';
import { readOptions } from './options';

describe('the command line', () => {
  it.each([
    [['a.html'], { file: 'a.html', url: undefined, as: 'text', ledger: false }],
    [['-', '--as', 'json', '--ledger'], { file: '-', url: undefined, as: 'json', ledger: true }],
    [['--as=markdown', '--url=https://a.example/x', 'a.html'], { file: 'a.html', url: 'https://a.example/x', as: 'markdown', ledger: false }],
    [['--', '-strange.html'], { file: '-strange.html', url: undefined, as: 'text', ledger: false }],
  ])('%j', (args, wanted) => {
    expect(readOptions(args)).toEqual(wanted);
  });

  it.each([[['--help'], 'help'], [['-h', 'x'], 'help'], [['-v'], 'version'], [['--version'], 'version']])('%j', (args, wanted) => {
    expect(readOptions(args)).toBe(wanted);
  });

  it.each([
    [[], 'which file'], [['a', 'b'], '"b"'], [['--frobnicate', 'a'], '--frobnicate'], [['-x', 'a'], '-x'], [['a', '--as', 'epub'], 'epub'],
    [['a', '--as'], '--as'], [['a', '--url', 'javascript:alert(1)'], 'javascript:'], [['a', '--url', 'nowhere'], 'nowhere'], [['a', '--ledger=yes'], '--ledger'],
    [['a', '--as', 'constructor'], 'constructor'],
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
