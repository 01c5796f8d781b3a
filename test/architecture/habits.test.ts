import { describe, expect, test } from 'vitest';
import { ALL, SHIPPED, sourcesUnder } from './sources.ts';

const OURS = [...ALL, ...sourcesUnder('build'), ...sourcesUnder('test').filter(({ file }) => !file.startsWith('test/architecture/'))];

/** "file:line" of every line that matches. */
const places = (sources: typeof ALL, pattern: RegExp): readonly string[] =>
  sources.flatMap(({ file, text }) => text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])));

describe('habits', () => {
  test('no string of HTML is parsed, and no string is run', () => {
    expect(places(SHIPPED, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|\beval\(|new Function\b|srcdoc\s*=/u)).toEqual([]);
  });

  test('only the command line parses a document', () => {
    expect(places(SHIPPED.filter(({ file }) => !file.startsWith('src/cli/')), /\bDOMParser\b|parseFromString/u)).toEqual([]);
  });

  test('nothing asks the network but for a book’s pictures', () => {
    expect(places(SHIPPED.filter(({ file }) => file !== 'src/platform/fetch-picture.ts'), /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|import\(['"]https?:/u)).toEqual([]);
  });

  test('types are not loosened, lint is not switched off', () => {
    const loose = /:\s*any\b(?!\()|\bas any\b|<any>|@ts-(?:ignore|expect-error|nocheck)|eslint-disable/u;
    expect(places(OURS.filter(({ file }) => !file.endsWith('.test.ts')), loose)).toEqual([]);
  });

  test('no test runs alone, none is skipped but for what is not in the checkout', () => {
    expect(places(OURS, /\b(?:it|test|describe)\.(?:(?:only|todo)\(|skip\((?!.needs the ))/u)).toEqual([]);
  });

  test('nothing is left for later in the code', () => {
    expect(places(OURS, /\b(?:TODO|FIXME|XXX|HACK)\b/u)).toEqual([]);
  });

  test('a file is one behaviour: half are under 90 lines, none is over 300', () => {
    const lengths = SHIPPED.map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 300).map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(90);
  });
});
