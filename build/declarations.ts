import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { LIBRARY } from './entries.ts';
import { inDist, inRoot } from './paths.ts';

/** Node's own resolution wants file extensions, which the sources leave out. */
const withExtensions = (declaration: string): string =>
  declaration.replace(/((?:from|import\()\s*['"])(\.{1,2}\/[^'"]+?)(['"])/gu, '$1$2.js$3');

/** dist/lib/index.d.ts and, beside it, the declarations it speaks of. */
export async function emitDeclarations(): Promise<void> {
  const folder = inDist('lib/types');
  const tsc = inRoot('node_modules/typescript/bin/tsc');
  try {
    await promisify(execFile)(process.execPath, [tsc, '-p', inRoot('build/tsconfig.lib.json'), '--outDir', folder]);
  } catch (error) {
    throw new Error(`The library's types do not compile:\n${String((error as { stdout?: string }).stdout)}`, { cause: error });
  }
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.d.ts')) continue;
    const full = path.join(folder, file);
    await writeFile(full, withExtensions(await readFile(full, 'utf8')));
  }
  const main = LIBRARY.source.replace(/^src\//u, '').replace(/\.ts$/u, '.js');
  await writeFile(inDist('lib/index.d.ts'), `export * from './types/${main}';\n`);
}
