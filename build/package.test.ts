import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, utimes } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { TARGETS } from './entries.ts';
import { inRoot, ROOT } from './paths.ts';
import { filesUnder } from './zip.ts';

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map(async (folder) => rm(folder, { recursive: true })));
});

/** Builds and packs the extensions in a folder of their own. */
async function packed(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'galley-package-'));
  folders.push(folder);
  for (const script of [['build/build.ts', ...TARGETS], ['build/package.ts']]) {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', ...script], { cwd: ROOT, env: { ...process.env, GALLEY_DIST: folder } });
  }
  return folder;
}

test('two builds give the same zips to the byte, whatever the clock says of the files', { timeout: 120_000 }, async () => {
  const one = await packed();
  // cp keeps no times, so what is copied is touched at its source.
  for (const name of await filesUnder(inRoot('icons'))) await utimes(inRoot('icons', name), new Date(), new Date(Date.now() - 9e9));
  const two = await packed();
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as { version: string };
  for (const target of TARGETS) {
    const name = `galley-${target}-${version}.zip`;
    const bytes = await readFile(path.join(one, name));
    expect(bytes.equals(await readFile(path.join(two, name))), name).toBe(true);
    const names = Object.keys(unzipSync(bytes));
    expect(names).toEqual(await filesUnder(path.join(one, target)));
    expect(names).toEqual(expect.arrayContaining(['manifest.json', 'LICENSE', 'NOTICES', '_locales/en/messages.json']));
  }
});
