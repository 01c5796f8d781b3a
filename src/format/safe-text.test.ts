import { describe, expect, it } from 'vitest';
import { costOf, grown } from '../../test/support/growth';
import { safeLine, safeLines } from './safe-text';

describe('safe text', () => {
  it.each([
    ['control characters', 'a\u001b[31mb\u0000c\u0007\u009bd', 'a[31mbcd'],
    ['line ends of every kind within a line', 'a\r\nb\rc\u2028d\u2029e\u0085f\ng', 'a b c d e f g'],
    ['soft hyphens and byte order marks', 'Bundes\u00adkanz\u00adler\ufeff', 'Bundeskanzler'],
    ['hidden tag characters, but not a flag', 'a\u{e0068}\u{e0069}b \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 'ab \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['lone surrogates', 'a\ud800b \ud83d\ude00', 'a\ufffdb \ud83d\ude00'],
    ['an override, even a closed one', 'photo\u202egpj\u202c.exe', 'photogpj.exe'],
    ['an open embedding and a close without one', '\u202bab\u2069c', 'abc'],
    ['only the open one of two', '\u2067a\u2066b\u2069', 'a\u2066b\u2069'],
    ['spaces of no width, word joiners and joiners between letters that never join', 'pa\u200bss\u2060wo\u200crd \u200d\u200c1\u2063', 'password 1'],
    ['all variants of a character but the first', '\u2764\ufe0f\ufe01\u{e0150}\u{e0151} x', '\u2764\ufe0f x'],
    ['joiners by the dozen, but one', '\u0645\u06cc\u200c\u200d\u200c\u062e', '\u0645\u06cc\u200c\u062e'],
  ])('takes out %s', (_, given, wanted) => {
    expect(safeLine(given)).toBe(wanted);
  });

  it.each([
    ['a closed isolate', 'see \u2067\u05d0\u05d1\u2069 there'],
    ['joiners of Persian and of emoji', 'می\u200cخواهم 👩\u200d🚒'],
    ['the breaks between words of Thai and Khmer', 'สวัสดี\u200bครับ ភាសា\u200bខ្មែរ'],
    ['joiners of Hindi and Sinhala', 'र्\u200dय ශ්\u200dරී'],
    ['variants of ideographs', '葛\u{e0100}城'],
    ['direction marks', '3\u200e + \u061c4'],
    ['combining marks by the thousand', `e${'\u0301'.repeat(10000)}`],
  ])('keeps %s', (_, given) => {
    expect(safeLine(given)).toBe(given);
  });

  it('keeps the lines and tabs of code, and balances each line for itself', () => {
    expect(safeLines('\u2066a\r\n\tb\u2069\u001b')).toBe('a\n\tb');
  });

  it('takes linear time', () => {
    expect(grown(200_000, (size) => ({ line: costOf(() => { safeLine('\u202a'.repeat(size) + '\u0000 '.repeat(size)); }) }))).toEqual([]);
  });
});
