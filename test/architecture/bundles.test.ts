import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CHUNKS, SCRIPTS, TARGETS, type Target } from '../../build/entries.ts';
import { inDist } from '../../build/paths.ts';

const read = (target: Target, file: string): string => readFileSync(inDist(target, file), 'utf8');
const kilobytes = (target: Target, ...files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(read(target, file), { level: 9 }).length, 0) / 1024;

/** Every script of the extension, those that are loaded late too. */
const scriptsOf = (target: Target): readonly string[] => [
  ...SCRIPTS.filter(({ only }) => only?.includes(target) ?? true).map(({ output }) => output),
  ...readdirSync(inDist(target, CHUNKS)).map((file) => `${CHUNKS}/${file}`),
];

/** A module with everything that it imports before it runs, however far round; what `import()` leads to comes later. */
function loadedWith(target: Target, file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, to = ''] of read(target, file).matchAll(/\b(?:from|import)"(\.[^"]+)"/gu)) loadedWith(target, path.posix.join(path.posix.dirname(file), to), found);
  return found;
}

describe.each(TARGETS)('bundles for %s', (target) => {
  test('the popup opens fast: under 60 KB of script and style, gzipped', () => {
    expect(kilobytes(target, ...loadedWith(target, 'popup.js'), 'early.js', 'popup.css')).toBeLessThan(60);
  });

  test('the walk through imports does see them', () => {
    expect([...loadedWith(target, 'popup.js')].some((file) => file.startsWith('chunks/'))).toBe(true);
  });

  test('the auto-reader costs pages it leaves alone next to nothing: under 8 KB', () => {
    expect(kilobytes(target, 'content/auto.js')).toBeLessThan(8);
  });

  test('the engine is read from disk only where someone asks for it: prompts in twenty-nine languages are some 80 KB of it', () => {
    const size = kilobytes(target, 'content/read.js');
    console.info(`${target}: content/read.js is ${size.toFixed(1)} KB gzipped`);
    // A bound of our own, so that growth is seen; 21 KB are the weights of the block model.
    expect(size).toBeLessThan(220);
  });

  test('the reader in the page comes without the engine: under 60 KB', () => {
    expect(kilobytes(target, 'content/parts/reader.js')).toBeLessThan(60);
    expect(read(target, 'content/parts/reader.js').includes('unlikelyCandidates'), 'Readability is in it').toBe(false);
  });

  test('no code from strings, no HTML from strings, no request', () => {
    const forbidden = /\beval\(|new Function\b|\.(?:inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|document\.write|\bfetch\(|XMLHttpRequest|sendBeacon|\bimportScripts\(/u;
    const found = scriptsOf(target).map((file) => [file, forbidden.exec(read(target, file))?.[0]]).filter(([, word]) => word !== undefined);
    // The page that makes a book with its pictures fetches them, at the person's word.
    expect(found).toEqual([['book.js', 'fetch(']]);
    expect([...read(target, 'book.js').matchAll(new RegExp(forbidden, 'gu'))].map(([word]) => word)).toEqual(['fetch(']);
  });

  test('no source map, no absolute path of a machine', () => {
    for (const file of scriptsOf(target)) expect(read(target, file), file).not.toMatch(/sourceMappingURL|\/home\/|\/Users\//u);
  });
});

test('the built command and library load in Node as it is: its loader knows fewer names of a package than a bundler does', () => {
  const run = (...args: readonly string[]): string => spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 }).stdout.trim();
  expect(run(inDist('cli', 'galley.js'), '--version')).toMatch(/^\d+\.\d+\.\d+$/u);
  expect(run('--input-type=module', '-e', `import { clean } from ${JSON.stringify(inDist('lib', 'index.js'))}; console.log(typeof clean)`)).toBe('function');
}, 90_000);
