import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { inRoot } from './paths.ts';

/** One message as the browsers' catalogues have it. */
export interface Message {
  readonly message: string;
  readonly description?: string;
}
export type Catalogue = Readonly<Record<string, Message>>;

const LOCALES = 'src/locales';

/** The languages of the interface, as the browsers name their folders: `en`, `pt_BR`. */
export async function languages(): Promise<readonly string[]> {
  const entries = await readdir(inRoot(LOCALES), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

/**
 * Every message of a language: the files of its folder, one an area of the interface, put together.
 *
 * @throws naming a message that two areas have
 */
export async function catalogueOf(language: string): Promise<Catalogue> {
  const files = (await readdir(inRoot(LOCALES, language))).filter((name) => name.endsWith('.json')).sort();
  const all: Record<string, Message> = {};
  for (const file of files) {
    const area = JSON.parse(await readFile(inRoot(LOCALES, language, file), 'utf8')) as Catalogue;
    for (const [key, value] of Object.entries(area)) {
      if (Object.hasOwn(all, key)) throw new Error(`${LOCALES}/${language}/${file}: ${key} is in another area too`);
      all[key] = value;
    }
  }
  return all;
}

/** Writes `_locales/LANGUAGE/messages.json` for every language into a folder. */
export async function writeLocales(folder: string): Promise<void> {
  for (const language of await languages()) {
    const target = `${folder}/_locales/${language}`;
    await mkdir(target, { recursive: true });
    await writeFile(`${target}/messages.json`, `${JSON.stringify(await catalogueOf(language), null, 1)}\n`);
  }
}
