import type { Role } from './book';

/** Phrases of one further language by role, written as in `PhraseList`; the book says how each role is anchored. */
export type MorePhrases = Readonly<Partial<Record<Role, string>>>;
