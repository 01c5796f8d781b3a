import type { Anchor, PhraseList } from '../phrases/phrase-list';
import { tokensOf } from './tokens';

/** A phrase found in a line: words `from` up to `to` (exclusive). */
export interface Hit<Role extends string> {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
}

interface Entry<Role extends string> {
  readonly role: Role;
  readonly anchor: Anchor;
  readonly words: readonly { readonly text: string; readonly open: boolean }[];
}

/** Letters by which phrases with an open first word ("abonn*") are looked up. */
const OPEN_KEY = 3;

/**
 * Every phrase of every role in one index, so that a page's lines are matched in one pass: each word is looked up once,
 * and only phrases that begin with it are compared. Linear in the text, whatever the text is.
 */
export class PhraseIndex<Role extends string> {
  readonly #byWord = new Map<string, Entry<Role>[]>();
  readonly #byBeginning = new Map<string, Entry<Role>[]>();

  constructor(lists: Iterable<readonly [Role, PhraseList]>) {
    for (const [role, list] of lists)
      for (const phrases of Object.values(list.phrases))
        for (const phrase of phrases.split('|')) this.#add(role, list.anchor, phrase);
  }

  #add(role: Role, anchor: Anchor, phrase: string): void {
    const words = phrase.trim().split(/\s+/).flatMap(word => {
      if (word === '#') return [{ text: '#', open: false }];
      const open = word.endsWith('*'), tokens = tokensOf(word);
      return tokens.map((text, i) => ({ text, open: open && i === tokens.length - 1 }));
    });
    const first = words[0];
    if (!first) return;
    const [map, key] = first.open ? [this.#byBeginning, first.text.slice(0, OPEN_KEY)] : [this.#byWord, first.text];
    const entries = map.get(key);
    const entry = { role, anchor, words };
    if (entries) entries.push(entry); else map.set(key, [entry]);
  }

  match(tokens: readonly string[]): readonly Hit<Role>[] {
    const hits: Hit<Role>[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const token = tokens[from] ?? '';
      for (const entries of [this.#byWord.get(token), token.length >= OPEN_KEY ? this.#byBeginning.get(token.slice(0, OPEN_KEY)) : undefined]) {
        if (!entries) continue;
        for (const entry of entries) if (fits(entry, tokens, from)) hits.push({ role: entry.role, from, to: from + entry.words.length });
      }
    }
    return hits;
  }
}

function fits<Role extends string>({ anchor, words }: Entry<Role>, tokens: readonly string[], from: number): boolean {
  const last = from + words.length;
  if (last > tokens.length) return false;
  if ((anchor === 'whole' || anchor === 'start') && from > 0) return false;
  if ((anchor === 'whole' || anchor === 'end') && last < tokens.length) return false;
  return words.every(({ text, open }, i) => { const token = tokens[from + i] ?? ''; return open ? token.startsWith(text) : token === text; });
}
