import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, utimes } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inDist, inRoot, ROOT } from './paths.ts';
import { filesUnder } from './zip.ts';

const run = promisify(execFile);

/** Every zip in dist by its name, as a hash. */
async function zips(): Promise<Record<string, string>> {
  const names = (await readdir(inDist())).filter((name) => name.endsWith('.zip')).sort();
  const hashes = await Promise.all(names.map(async (name) => createHash('sha256').update(await readFile(inDist(name))).digest('hex')));
  return Object.fromEntries(names.map((name, i) => [name, hashes[i] ?? '']));
}

async function packageAnew(): Promise<Record<string, string>> {
  for (const script of ['build/build.ts', 'build/package.ts']) await run(process.execPath, ['--import', 'tsx', script], { cwd: ROOT });
  return zips();
}

test('two builds give the same zips to the byte, whatever the clock says of the files', { timeout: 120_000 }, async () => {
  const first = await packageAnew();
  for (const target of ['chrome', 'firefox']) {
    for (const name of await filesUnder(inDist(target))) await utimes(inDist(target, name), 1e9, 1e9);
  }
  for (const name of await filesUnder(inRoot('icons'))) await utimes(inRoot('icons', name), 1e9, 1e9);
  expect(await packageAnew()).toEqual(first);
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as { version: string };
  expect(Object.keys(first)).toEqual(expect.arrayContaining(['chrome', 'firefox', 'source'].map((what) => `galley-${what}-${version}.zip`)));
  for (const target of ['chrome', 'firefox']) {
    const packed = Object.keys(unzipSync(await readFile(inDist(`galley-${target}-${version}.zip`))));
    expect(packed).toEqual(await filesUnder(inDist(target)));
    expect(packed).toEqual(expect.arrayContaining(['manifest.json', 'LICENSE', 'NOTICES', path.posix.join('_locales', 'en', 'messages.json')]));
  }
});
