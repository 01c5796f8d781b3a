import type { Anchor } from '../phrases/phrase-list';
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
  return phrase.split(' ').flatMap(word => {
    if (word === '#') return [{ text: '#', open: false }];
    const open = word.endsWith('*'), tokens = tokensOf(word);
    return tokens.map((text, i) => ({ text, open: open && i === tokens.length - 1 }));
  });
}

/** Letters by which phrases with an open first word ("abonn*") are looked up. */
const OPEN_KEY = 3;
/** Words whose phrases are remembered: texts say the same ones again and again. */
const MOST = 20_000;

/** Phrases that can begin with a word: at the beginning of a line, and within it. */
interface Candidates<Role extends string> {
  readonly first: readonly Entry<Role>[];
  readonly inner: readonly Entry<Role>[];
}

const NONE: Candidates<never> = { first: [], inner: [] };

/**
 * Every phrase of every role in one index, so that a page's lines are matched in one pass: each word is looked up once,
 * and only phrases that begin with it are compared. Linear in the text, whatever the text is.
 */
export class PhraseIndex<Role extends string> {
  readonly #byWord = new Map<string, Entry<Role>[]>();
  readonly #byBeginning = new Map<string, Entry<Role>[]>();
  readonly #known = new Map<string, Candidates<Role>>();

  /** @param phrases as `tokensOf` gives their words, one space between words */
  constructor(phrases: Iterable<readonly [role: Role, anchor: Anchor, phrase: string]>) {
    for (const [role, anchor, phrase] of phrases) this.#add(role, anchor, phrase);
  }

  /** By its first word as it is written, which is a word as `tokensOf` gives it: a page's first reading builds all of this. */
  #add(role: Role, anchor: Anchor, phrase: string): void {
    const space = phrase.indexOf(' '), end = space < 0 ? phrase.length : space;
    const open = phrase.charCodeAt(end - 1) === STAR;
    const map = open ? this.#byBeginning : this.#byWord, key = phrase.slice(0, open ? OPEN_KEY : end);
    const entries = map.get(key), entry = new Entry(role, anchor, phrase);
    if (entries) entries.push(entry); else map.set(key, [entry]);
  }

  match(tokens: readonly string[]): readonly Hit<Role>[] {
    let hits: Hit<Role>[] | null = null;
    for (let from = 0; from < tokens.length; from++) {
      const token = tokens[from] ?? '', known = this.#known.get(token) ?? this.#candidates(token);
      if (known === NONE) continue;
      for (const entry of from === 0 ? known.first : known.inner) if (fits(entry, tokens, from)) (hits ??= []).push({ role: entry.role, from, to: from + entry.words.length });
    }
    return hits ?? NOTHING;
  }

  #candidates(token: string): Candidates<Role> {
    const first = [...this.#byWord.get(token) ?? [], ...token.length >= OPEN_KEY ? this.#byBeginning.get(token.slice(0, OPEN_KEY)) ?? [] : []];
    const candidates = first.length === 0 ? NONE : { first, inner: first.filter(({ anchor }) => anchor === 'part' || anchor === 'end') };
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(token, candidates);
    return candidates;
  }
}

const STAR = 42;
const NOTHING: readonly never[] = [];

function fits<Role extends string>({ anchor, words }: Entry<Role>, tokens: readonly string[], from: number): boolean {
  const last = from + words.length;
  if (last > tokens.length || (anchor === 'whole' || anchor === 'end') && last < tokens.length) return false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i], token = tokens[from + i] ?? '';
    if (!word || (word.open ? !token.startsWith(word.text) : token !== word.text)) return false;
  }
  return true;
}
