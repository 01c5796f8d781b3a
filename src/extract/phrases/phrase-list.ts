export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'sv' | 'ru' | 'tr' | 'ar' | 'ja' | 'zh' | 'ko';

/** `whole`: the line is the phrase. `start`, `end`: the line begins or ends with it. `part`: anywhere, at word breaks. */
export type Anchor = 'whole' | 'start' | 'end' | 'part';

/**
 * Phrases of one role in every language, parted by "|". Words are compared as `tokensOf` gives them; "#" stands for a
 * number, and a word that ends in "*" for all words that begin so.
 */
export interface PhraseList {
  readonly anchor: Anchor;
  readonly phrases: Readonly<Partial<Record<Language, string>>>;
}

type Words = PhraseList['phrases'];

export const whole = (phrases: Words): PhraseList => ({ anchor: 'whole', phrases });
export const start = (phrases: Words): PhraseList => ({ anchor: 'start', phrases });
export const end = (phrases: Words): PhraseList => ({ anchor: 'end', phrases });
export const part = (phrases: Words): PhraseList => ({ anchor: 'part', phrases });
