import type { Anchor, PhraseList } from '../phrases/phrase-list';
import { tokensOf } from './tokens';

/** A phrase found in a line: words `from` up to `to` (exclusive). */
export interface Hit<Role extends string> {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
}

interface Word { readonly text: string; readonly open: boolean }

/** A phrase whose words are parted when a line first holds its beginning: a page meets few of the thousands. */
class Entry<Role extends string> {
  #words: readonly Word[] | null = null;

  constructor(readonly role: Role, readonly anchor: Anchor, private readonly phrase: string) {}

  get words(): readonly Word[] { return this.#words ??= wordsOf(this.phrase); }
}

function wordsOf(phrase: string): readonly Word[] {
  return phrase.split(/\s+/).flatMap(word => {
    if (word === '#') return [{ text: '#', open: false }];
    const open = word.endsWith('*'), tokens = tokensOf(word);
    return tokens.map((text, i) => ({ text, open: open && i === tokens.length - 1 }));
  });
}

/** A first word that is its own and only token, or a first character of a script whose characters are words. */
const PLAIN = /^(?:([\p{Ll}\u0620-\u064a]+)(\*?)(?:\s|$)|([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]))/u;

function firstWord(phrase: string): Word | undefined {
  const plain = PLAIN.exec(phrase);
  return plain ? { text: plain[1] ?? plain[3] ?? '', open: plain[2] === '*' } : wordsOf(phrase)[0];
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
        for (const phrase of phrases.split('|')) this.#add(role, list.anchor, phrase.trim());
  }

  #add(role: Role, anchor: Anchor, phrase: string): void {
    const first = firstWord(phrase);
    if (!first) return;
    const [map, key] = first.open ? [this.#byBeginning, first.text.slice(0, OPEN_KEY)] : [this.#byWord, first.text];
    const entries = map.get(key);
    const entry = new Entry(role, anchor, phrase);
    if (entries) entries.push(entry); else map.set(key, [entry]);
  }

  match(tokens: readonly string[]): readonly Hit<Role>[] {
    const hits: Hit<Role>[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const token = tokens[from] ?? '';
      this.#collect(this.#byWord.get(token), tokens, from, hits);
      if (token.length >= OPEN_KEY) this.#collect(this.#byBeginning.get(token.slice(0, OPEN_KEY)), tokens, from, hits);
    }
    return hits;
  }

  #collect(entries: readonly Entry<Role>[] | undefined, tokens: readonly string[], from: number, hits: Hit<Role>[]): void {
    if (!entries) return;
    for (const entry of entries) if (fits(entry, tokens, from)) hits.push({ role: entry.role, from, to: from + entry.words.length });
  }
}

function fits<Role extends string>(entry: Entry<Role>, tokens: readonly string[], from: number): boolean {
  const { anchor } = entry;
  if ((anchor === 'whole' || anchor === 'start') && from > 0) return false;
  const { words } = entry;
  const last = from + words.length;
  if (last > tokens.length || (anchor === 'whole' || anchor === 'end') && last < tokens.length) return false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i], token = tokens[from + i] ?? '';
    if (!word || (word.open ? !token.startsWith(word.text) : token !== word.text)) return false;
  }
  return true;
}
