import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The oldest day that a zip can name: nothing of the machine's clock goes in. */
const FIXED_DATE = new Date(1980, 0, 1);

/** Every file under the folder, by its path with forward slashes, sorted. */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** A zip whose bytes depend on the files' names and contents alone. `names` are relative to the folder. */
export async function reproducibleZip(folder: string, names: readonly string[]): Promise<Uint8Array> {
  const entries: Zippable = {};
  for (const name of [...names].sort()) entries[name] = [await readFile(path.join(folder, name)), { mtime: FIXED_DATE, level: 9 }];
  return zipSync(entries);
}
