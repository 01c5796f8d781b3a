import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import english from '../locales/en/messages.json';
import { countMessage, fromEnglish, message, useMessages } from './messages';

afterEach(() => {
  useMessages(fromEnglish);
});

describe('message', () => {
  it('fills in values, dollar signs in them left alone', () => {
    expect(message('updated', '$1 & $&')).toBe('Updated $1 & $&');
  });

  it('asks the source first and English where it has nothing', () => {
    useMessages((key) => (key === 'copy' ? 'Kopieren' : ''));
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
    useMessages((key, values) => (arabic[key] ?? '').replace('$1', values[0] ?? ''));
    expect(countMessage('removed', 2)).toBe('شيئان');
    expect(countMessage('removed', 3)).toBe('٣ شيء');
  });
});

describe('the catalogue', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'));
  const all = [readFileSync(path.join(root, 'manifest.json'), 'utf8'), ...sources].join('\n');

  it('has no message that nothing says', () => {
    const unused = Object.keys(english).filter((key) => {
      const stem = key.replace(/_(?:zero|one|two|few|many|other)$/u, '');
      return !all.includes(`'${stem}'`) && !all.includes(`__MSG_${key}__`);
    });
    expect(unused).toEqual([]);
  });

  it('has every message that the manifest and the platform name, which no type checks', () => {
    const named = [...all.matchAll(/__MSG_(\w+)__|\btranslate\('(\w+)'/gu)].map(([, inManifest, inCode]) => inManifest ?? inCode);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((key) => key === undefined || !(key in english))).toEqual([]);
  });
});
