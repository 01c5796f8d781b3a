import { afterEach, describe, expect, it } from 'vitest';
import { fromEnglish } from './english';
import { countMessage, message, useMessages } from './messages';

afterEach(() => {
  useMessages(fromEnglish);
});

describe('message', () => {
  it('fills in values, dollar signs in them left alone', () => {
    expect(message('updated', '$1 & $&')).toBe('Updated $1 & $&');
  });

  it('asks the source first and English where it has nothing', () => {
    useMessages((key) => (key === 'copy' ? 'Kopieren' : ''), fromEnglish);
    expect(message('copy')).toBe('Kopieren');
    expect(message('copied')).toBe('Copied');
  });
});

describe('countMessage', () => {
  it('chooses the form and writes the number by the language', () => {
    expect(countMessage('removed', 1)).toBe('Galley removed 1 thing');
    expect(countMessage('removed', 1234)).toBe('Galley removed 1,234 things');
  });

  it('uses forms that English does not have', () => {
    const arabic: Readonly<Record<string, string>> = { language: 'ar-EG', removed_two: 'شيئان', removed_other: '$1 شيء' };
    useMessages((key, values) => (arabic[key] ?? '').replace('$1', values[0] ?? ''), fromEnglish);
    expect(countMessage('removed', 2)).toBe('شيئان');
    expect(countMessage('removed', 3)).toBe('٣ شيء');
  });
});
