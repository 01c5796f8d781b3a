import { mkdtemp, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { filesUnder, reproducibleZip } from './zip.ts';

const folders: string[] = [];

async function folderWith(names: readonly string[], touched: Date): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'galley-zip-'));
  folders.push(folder);
  for (const name of names) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), `contents of ${name}`);
    await utimes(path.join(folder, name), touched, touched);
  }
  return folder;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map(async (folder) => rm(folder, { recursive: true })));
});

test('the bytes depend on names and contents alone, not on times or the order of writing', async () => {
  const names = ['b.js', 'a/c.css', 'a/b.css', 'manifest.json'];
  const one = await folderWith(names, new Date('2020-02-02T02:02:02Z'));
  const two = await folderWith([...names].reverse(), new Date('2031-03-03T03:03:03Z'));
  const zips = await Promise.all([one, two].map(async (folder) => reproducibleZip(folder, await filesUnder(folder))));
  expect(Buffer.from(zips[0] ?? []).equals(Buffer.from(zips[1] ?? []))).toBe(true);
  expect(Object.keys(unzipSync(zips[0] ?? new Uint8Array()))).toEqual(['a/b.css', 'a/c.css', 'b.js', 'manifest.json']);
});
