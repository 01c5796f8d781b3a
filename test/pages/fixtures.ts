import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Access } from '../../src/article/article.ts';

/** What is true of a fixture page, written by hand beside it. */
export interface Expected {
  readonly title: string;
  readonly dek: string | null;
  readonly section: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  readonly access: Access['state'];
  /** Of the lead picture. */
  readonly caption: string | null;
  readonly credit: string | null;
  /** The body alone, blocks an empty line apart: no headline, dek, captions, credits. */
  readonly text: string;
  /** Strings that no output may hold: title, fields, body, copies. */
  readonly absent: readonly string[];
  /** Whether the page is an article. */
  readonly verdict: boolean;
}

export interface Fixture {
  readonly name: string;
  /** Path of the page on the fixture server. */
  readonly path: string;
  readonly file: string;
  readonly expected: Expected;
}

const ENDING = '.expected.json';

/** Every fixture page, by name. */
export const FIXTURES: readonly Fixture[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .sort()
  .map((file) => {
    const name = file.slice(0, -ENDING.length);
    return {
      name,
      path: `/${name}.html`,
      file: path.join(import.meta.dirname, `${name}.html`),
      expected: JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')) as Expected,
    };
  });

/** @throws where there is no such fixture */
export function fixture(name: string): Fixture {
  const found = FIXTURES.find((each) => each.name === name);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
}
