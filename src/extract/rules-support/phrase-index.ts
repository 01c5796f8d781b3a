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

/** Phrases of one role, parted by " | ". */
export interface Listed<Role extends string> {
  readonly role: Role;
  readonly anchor: Anchor;
  readonly text: string;
}

/** A phrase is a number until a page says its first word: its list's place times this, plus its own in the list. */
const LONGEST_LIST = 1 << 16;
const BETWEEN = ' | ';

/**
 * Every phrase of every role in one index, so that a page's lines are matched in one pass: each word is looked up once,
 * and only phrases that begin with it are compared. Linear in the text, whatever the text is.
 */
export class PhraseIndex<Role extends string> {
  readonly #lists: readonly Listed<Role>[];
  readonly #byWord = new Map<string, number | number[]>();
  readonly #byBeginning = new Map<string, number | number[]>();
  readonly #entries = new Map<number, Entry<Role>>();
  readonly #known = new Map<string, Candidates<Role>>();

  /** @param lists phrases as `tokensOf` gives their words, one space between words; a list is shorter than 65,536 characters */
  constructor(lists: readonly Listed<Role>[]) {
    this.#lists = lists;
    for (let at = 0; at < lists.length; at++) this.#add(lists[at]?.text ?? '', at * LONGEST_LIST);
  }

  /** By its first word as it is written, which is a word as `tokensOf` gives it: a page's first reading builds all of this. */
  #add(text: string, list: number): void {
    for (let from = 0, bar = 0; from < text.length; from = bar + BETWEEN.length) {
      bar = text.indexOf(BETWEEN, from);
      if (bar < 0) bar = text.length;
      let end = text.indexOf(' ', from);
      if (end < 0 || end > bar) end = bar;
      const open = text.charCodeAt(end - 1) === STAR;
      const map = open ? this.#byBeginning : this.#byWord, key = text.slice(from, open ? Math.min(from + OPEN_KEY, bar) : end);
      const known = map.get(key);
      if (known === undefined) map.set(key, list + from);
      else if (typeof known === 'number') map.set(key, [known, list + from]);
      else known.push(list + from);
    }
  }

  #entry(place: number): Entry<Role> {
    let entry = this.#entries.get(place);
    if (!entry) {
      const list = this.#lists[Math.floor(place / LONGEST_LIST)] as Listed<Role>, from = place % LONGEST_LIST, bar = list.text.indexOf(BETWEEN, from);
      this.#entries.set(place, entry = new Entry(list.role, list.anchor, list.text.slice(from, bar < 0 ? undefined : bar)));
    }
    return entry;
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
    const word = this.#byWord.get(token) ?? NOTHING, beginning = token.length >= OPEN_KEY ? this.#byBeginning.get(token.slice(0, OPEN_KEY)) ?? NOTHING : NOTHING;
    const first = word === NOTHING && beginning === NOTHING ? NOTHING : [word, beginning].flat().map(place => this.#entry(place));
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
