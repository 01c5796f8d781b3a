import { describe, expect, it } from 'vitest';
import { textDirective, textFragmentUrl } from './text-fragment';

const passage = (quoted: string | readonly string[], before = '', after = '', elsewhere: readonly string[] = []) =>
  ({ before, quoted: typeof quoted === 'string' ? [quoted] : quoted, after, elsewhere });

describe('the text directive', () => {
  it('escapes what means something in it', () => {
    expect(textDirective(passage('well-known, R&D (50%) #1'))).toBe('well%2Dknown%2C%20R%26D%20%2850%25%29%20%231');
  });

  it('names long quotations, and those of several blocks, by their ends', () => {
    const long = 'one two three four five six '.repeat(8).trim();
    expect(textDirective(passage(`First the words begin here. ${long} and last they come to an end.`))).toBe('First%20the%20words%20begin%20here,they%20come%20to%20an%20end.');
    expect(textDirective(passage(['The first block.', 'The last block.']))).toBe('The%20first%20block.,The%20last%20block.');
  });

  it('tells words apart that stand there twice, by what is before them, else after', () => {
    expect(textDirective(passage('the pier', 'He saw the pier from far. She left ', ' at noon.'))).toBe('from%20far.%20She%20left-,the%20pier');
    expect(textDirective(passage('the pier', '', ' at noon. Later the pier fell.'))).toBe('the%20pier,-at%20noon.%20Later%20the');
    expect(textDirective(passage('Read more', 'It went on. ', '', ['Read more']))).toBe('It%20went%20on.-,Read%20more');
  });

  it('has whole words only', () => {
    expect(textDirective(passage('arbou', 'at the h', 'r wall'))).toBe('harbour');
    expect(textDirective(passage('Harbour', 'the end.\n', '\nNext'))).toBe('Harbour');
  });

  it('knows words in scripts without spaces', () => {
    const text = '渡し船が三年ぶりに動き、港の人びとが集まった。'.repeat(6);
    const [start, end, ...more] = textDirective(passage(text)).split(',').map(decodeURIComponent);
    expect(more).toEqual([]);
    expect(text.startsWith(start ?? 'x')).toBe(true);
    expect(text.endsWith(end ?? 'x')).toBe(true);
    expect(start).not.toContain(' ');
  });

  it('is nothing for nothing, and never throws', () => {
    expect(textDirective(passage(['', ' \n']))).toBe('');
    expect(textDirective(passage('\ud800 x'))).toBe('%EF%BF%BD%20x');
  });
});

describe('the address', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x#:~:text=pier'],
    ['https://a.example/x#', 'https://a.example/x#:~:text=pier'],
    ['https://a.example/x#part', 'https://a.example/x#part:~:text=pier'],
    ['https://a.example/x#part:~:text=old', 'https://a.example/x#part:~:text=pier'],
  ])('%s', (url, wanted) => {
    expect(textFragmentUrl(url, passage('pier'))).toBe(wanted);
  });
});
