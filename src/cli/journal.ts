import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from './failure';

/** Stands in the folder beside the articles and says which page became which file. */
export const JOURNAL = '.galley.jsonl';
/** What an article is written as before it is whole. */
const PART = '.galley.part';

/** A line of the journal. `how`: what was asked for, so that a run that asks for something else does the page again. */
interface Entry {
  readonly input: string;
  readonly size: number;
  readonly changed: number;
  readonly how: string;
  readonly file: string;
}

export interface Journal {
  /** The file that holds the page already, or null. */
  readonly doneBefore: (input: string) => string | null;
  /** Writes an article under a name that no other page has; whole or not at all. @returns the file's name */
  readonly write: (input: string, wanted: string, ending: string, content: string | Uint8Array) => string;
}

/**
 * The folder of one run. A file that Galley did not write is never written over; a page that is done again keeps its name.
 * @param how everything about the call that shapes the files
 * @throws Failure where the folder cannot be made or written to
 */
export function openJournal(folder: string, how: string, nameOf: (wanted: string, ending: string, at: number) => string): Journal {
  const path = join(folder, JOURNAL);
  const entries = said(() => {
    mkdirSync(folder, { recursive: true });
    return new Map(readEntries(path).map((entry) => [entry.input, entry]));
  });
  const owners = new Map([...entries.values()].map(({ file, input }) => [key(file), input]));

  const free = (input: string, file: string): boolean => {
    const owner = owners.get(key(file));
    return owner === undefined ? !existsSync(join(folder, file)) : owner === input;
  };

  return {
    doneBefore: (input) => {
      const entry = entries.get(resolve(input));
      return entry && entry.how === how && sameFacts(entry, factsOf(input)) && existsSync(join(folder, entry.file)) ? entry.file : null;
    },
    write: (given, wanted, ending, content) => said(() => {
      const input = resolve(given);
      const before = entries.get(input)?.file;
      let file = before?.endsWith(`.${ending}`) && entries.get(input)?.how === how ? before : '';
      for (let at = 1; file === ''; at += 1) {
        const name = nameOf(wanted, ending, at);
        if (free(input, name)) file = name;
      }
      const entry: Entry = { input, ...factsOf(given), how, file };
      entries.set(input, entry);
      owners.set(key(file), input);
      // The claim comes first: a run that ends between the two finds the name taken by this very page.
      appendFileSync(path, `${JSON.stringify(entry)}\n`);
      const part = join(folder, PART);
      writeFileSync(part, content);
      renameSync(part, join(folder, file));
      return file;
    }),
  };
}

/** File systems of Windows and macOS take these for one name. */
function key(file: string): string {
  return file.normalize('NFC').toLowerCase();
}

function factsOf(input: string): { readonly size: number; readonly changed: number } {
  const { size, mtimeMs } = statSync(input, { throwIfNoEntry: false }) ?? { size: -1, mtimeMs: 0 };
  return { size, changed: Math.round(mtimeMs) };
}

function sameFacts(a: { readonly size: number; readonly changed: number }, b: { readonly size: number; readonly changed: number }): boolean {
  return a.size === b.size && a.changed === b.changed;
}

/** A run that was killed may leave half a line. */
function readEntries(path: string): Entry[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  // The half line is ended here, so that the next entry has a line of its own.
  if (text !== '' && !text.endsWith('\n')) appendFileSync(path, '\n');
  return text.split('\n').flatMap((line) => {
    try {
      const value = JSON.parse(line) as Partial<Entry>;
      const { input, size, changed, how, file } = value;
      const whole = typeof input === 'string' && typeof size === 'number' && typeof changed === 'number' && typeof how === 'string' && typeof file === 'string' && !/[\\/]/u.test(file);
      return whole ? [{ input, size, changed, how, file }] : [];
    } catch {
      return [];
    }
  });
}

function said<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`cannot write to the folder: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}
