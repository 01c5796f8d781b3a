import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileName } from '../format/file-name';
import { JOURNAL, openJournal } from './journal';

let folder = '';
let out = '';
const page = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, name);
  return path;
};
const open = (how = 'x') => openJournal(out, how, (wanted, ending, at) => fileName(wanted, ending, at === 1 ? '' : ` ${String(at)}`));
const files = (): string[] => readdirSync(out).filter((name) => name !== JOURNAL).sort();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-journal-'));
  out = join(folder, 'deep', 'out');
});
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

describe('the journal', () => {
  it('gives no name twice, whatever the case and however accents are written', () => {
    const journal = open();
    const names = ['Pier', 'pier', 'PIER', 'Caf\u00e9', 'Cafe\u0301', '../../etc/passwd', 'CON', ''].map((wanted, at) => journal.write(page(`${String(at)}.html`), wanted, 'md', wanted));
    expect(names).toEqual(['Pier.md', 'pier 2.md', 'PIER 3.md', 'Caf\u00e9.md', 'Caf\u00e9 2.md', 'etc passwd.md', '_CON.md', 'article.md']);
    expect(files()).toEqual([...names].sort());
  });

  it('never writes over a file that is not its own', () => {
    open();
    writeFileSync(join(out, 'Pier.md'), 'mine');
    expect(open().write(page('a.html'), 'Pier', 'md', 'x')).toBe('Pier 2.md');
    expect(readFileSync(join(out, 'Pier.md'), 'utf8')).toBe('mine');
  });

  it('knows what an earlier run has done, until the page or the call changes or the file is gone', () => {
    const [a, b, c] = [page('a.html'), page('b.html'), page('c.html')];
    for (const input of [a, b, c]) open().write(input, 'Pier', 'md', 'x');
    expect([a, b, c].map((input) => open().doneBefore(input))).toEqual(['Pier.md', 'Pier 2.md', 'Pier 3.md']);
    expect(open('y').doneBefore(a)).toBeNull();
    utimesSync(a, 1, 1);
    rmSync(join(out, 'Pier 2.md'));
    expect([a, b, c].map((input) => open().doneBefore(input))).toEqual([null, null, 'Pier 3.md']);
    expect(open().write(b, 'Pier', 'md', 'again')).toBe('Pier 2.md');
  });

  it('survives half a line, and lines that are none of its own', () => {
    const [a, b] = [page('a.html'), page('b.html')];
    open().write(a, 'A', 'md', 'x');
    appendFileSync(join(out, JOURNAL), 'null\n{"input":"/x","file":"../../evil","size":1,"changed":1,"how":"x"}\n{"input":"/half');
    const journal = open();
    expect(journal.doneBefore(a)).toBe('A.md');
    journal.write(b, 'B', 'md', 'x');
    expect(open().doneBefore(b)).toBe('B.md');
  });

  it('says where a folder cannot be made', () => {
    writeFileSync(join(folder, 'deep'), 'a file');
    expect(() => open()).toThrow('cannot write to the folder: ');
  });
});
