/** `npm run package`: store-ready zips of both extensions and of the source, the same bytes from the same commit. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { TARGETS } from './entries.ts';
import { DIST, inDist, inRoot, ROOT } from './paths.ts';
import { filesUnder, reproducibleZip } from './zip.ts';

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

/** What a reviewer rebuilds from: everything that git keeps. */
function sourceFiles(): readonly string[] {
  return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter((name) => name !== '');
}

async function write(what: string, folder: string, names: readonly string[]): Promise<void> {
  const zip = await reproducibleZip(folder, names);
  const name = `galley-${what}-${version}.zip`;
  await writeFile(inDist(name), zip);
  console.log(`${path.relative(ROOT, path.join(DIST, name))}: ${String(names.length)} files, ${String(Math.ceil(zip.length / 1024))} KB`);
}

for (const target of TARGETS) await write(target, inDist(target), await filesUnder(inDist(target)));
// A reviewer who rebuilds from the source zip has no repository, and has that zip already.
if (existsSync(inRoot('.git'))) await write('source', ROOT, sourceFiles());
