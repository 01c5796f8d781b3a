import { BOOK, type Role } from '../phrases/book';
import { MORE_LANGUAGES } from '../phrases/more-languages';
import type { Anchor, PhraseList } from '../phrases/phrase-list';
import type { Line, Words } from './line';
import { PhraseIndex, type Hit, type Listed } from './phrase-index';
import { tokensOf } from './tokens';

/** Characters of the longest line in which phrases are looked for: clutter is short, and long lines are prose. */
const LONGEST = 480;

let index: PhraseIndex<Role> | null = null;

/** Built at the first use, so that importing the rules costs nothing. */
function phraseIndex(): PhraseIndex<Role> {
  if (index) return index;
  return index = new PhraseIndex(allLists());
}

/** Every phrase of the book and of the languages beside it, under its role. */
export function* allPhrases(): Generator<readonly [Role, Anchor, string]> {
  for (const { role, anchor, text } of allLists()) for (const phrase of text.split(' | ')) yield [role, anchor, phrase];
}

function allLists(): readonly Listed<Role>[] {
  const lists: Listed<Role>[] = [];
  for (const [family, roles] of Object.entries(BOOK) as [string, Readonly<Record<string, PhraseList>>][]) {
    for (const [name, { anchor, phrases }] of Object.entries(roles)) {
      const role = `${family}.${name}` as Role;
      const add = (text: string | undefined): void => { if (text) lists.push({ role, anchor, text }); };
      for (const text of Object.values(phrases)) add(text);
      for (const language of MORE_LANGUAGES) add(language[role]);
    }
  }
  return lists;
}

const NONE: Words = { tokens: [], hits: [] };

function wordsOf(line: Line): Words {
  return line.words ??= line.text.length > LONGEST ? NONE : readWords(line.text);
}

/** Words by text: a page's lines are read when its clutter is looked for, when blocks are judged, and among what was kept. */
const readTexts = new Map<string, Words>();

/** Called for each page: no page's words are kept beyond it. */
export function forgetTexts(): void { readTexts.clear(); }

function readWords(text: string): Words {
  const known = readTexts.get(text);
  if (known) return known;
  const tokens = tokensOf(text), words = { tokens, hits: phraseIndex().match(tokens) };
  readTexts.set(text, words);
  return words;
}

/** The comparable words of a line; none for a line too long to be clutter. */
export const tokensIn = (line: Line): readonly string[] => wordsOf(line).tokens;

/** The roles of a line's phrases, as often as they stand there. */
export const rolesIn = (line: Line): readonly Hit<Role>[] => wordsOf(line).hits;

/** Whether a line holds a phrase of one of the roles. */
export function has(line: Line, ...roles: readonly Role[]): boolean {
  const { hits } = wordsOf(line);
  for (let i = 0; i < hits.length; i++) if (roles.includes((hits[i] as Hit<Role>).role)) return true;
  return false;
}

/** Share of a line's words that phrases of the roles cover, 0 to 1. */
export const coverage = (line: Line, ...roles: readonly Role[]): number => covered(wordsOf(line), roles);

function covered(words: Words, roles: readonly Role[]): number {
  return words.hits.length > 0 ? shareOf(words, role => roles.includes(role)) : 0;
}

/** Share of words that the phrases of some roles cover; phrases may lie over one another. */
function shareOf({ tokens, hits }: Words, counts: (role: Role) => boolean): number {
  let first: Hit<Role> | null = null, words: Set<number> | null = null;
  for (const hit of hits) {
    if (!counts(hit.role)) continue;
    if (first === null) { first = hit; continue; }
    words ??= new Set(wordsOfHit(first));
    for (let i = hit.from; i < hit.to; i++) words.add(i);
  }
  return first === null ? 0 : (words?.size ?? first.to - first.from) / tokens.length;
}

function wordsOfHit({ from, to }: Hit<Role>): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Whether a phrase of a role stands at the line's beginning, or `slack` words after it. */
export const begins = (line: Line, role: Role, slack = 0): boolean => wordsOf(line).hits.some(hit => hit.role === role && hit.from <= slack);

/** The same measures for words that are not a line's own, as a label with its capitals parted. */
export const coverageOf = (text: string, ...roles: readonly Role[]): number => covered(readWords(text.slice(0, LONGEST)), roles);

/** The phrases of a text that is no line of the page, to ask for several measures of it. */
export const phrasesIn = (text: string): Words => readWords(text.slice(0, LONGEST));

/** Share of a text's words that phrases of families (as "newsletter") or of roles (as "related.labels") cover, 0 to 1. */
export function coverageIn(words: Words, names: ReadonlySet<string>): number {
  return words.hits.length > 0 ? shareOf(words, role => names.has(role) || names.has(familyOf(role))) : 0;
}

const families = new Map<Role, string>();

/** "newsletter" of "newsletter.labels". */
function familyOf(role: Role): string {
  let family = families.get(role);
  if (family === undefined) families.set(role, family = role.slice(0, role.indexOf('.')));
  return family;
}
