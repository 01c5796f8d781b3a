import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** The languages that the built extension speaks. */
export const languagesOf = async (dist: string): Promise<readonly string[]> => (await readdir(path.join(dist, '_locales'))).sort();

/**
 * A copy of the built extension that speaks one language whatever the browser's: Firefox without its language packs, and a
 * headless Chromium, are English. @returns its folder, and what removes it
 */
export async function speaking(dist: string, language: string): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), `galley-${language}-`));
  await cp(dist, folder, { recursive: true });
  const { default_locale: spoken } = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as { readonly default_locale: string };
  const messages = await readFile(path.join(dist, '_locales', language, 'messages.json'));
  for (const each of await readdir(path.join(folder, '_locales'))) {
    if (each !== spoken) await rm(path.join(folder, '_locales', each), { recursive: true });
  }
  await writeFile(path.join(folder, '_locales', spoken, 'messages.json'), messages);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
