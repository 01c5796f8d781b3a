import english from '../locales/en/messages.json';

export type MessageKey = keyof typeof english;
/** Messages that vary with a number: `removed` stands for `removed_one`, `removed_other` and the like. */
export type CountKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/**
 * Looks a message up in the reader's language and fills in `$1` to `$9`; '' for a key that it does not have, as the
 * browsers' own `i18n.getMessage`.
 */
export type MessageSource = (key: string, values: readonly string[]) => string;

const catalogue: Readonly<Record<string, { readonly message: string }>> = english;

/** English goes along in every bundle: a content script whose extension was updated has no catalogue any more. */
export const fromEnglish: MessageSource = (key, values) =>
  (catalogue[key]?.message ?? '').replace(/\$(\d)/gu, (_, place: string) => values[Number(place) - 1] ?? '');

let source: MessageSource = fromEnglish;

/**
 * Speaks the reader's language from here on. Called once by an entry, before anything is shown; the catalogues in
 * src/locales have the browsers' own format and reach every entry through `i18n.getMessage`, so that no bundle carries
 * more than one language.
 */
export function useMessages(from: MessageSource): void {
  source = from;
}

/** The message in the reader's language, in English where that catalogue has none. */
export function message(key: MessageKey, ...values: readonly string[]): string {
  return lookUp(key, values);
}

/** The message for so many things, with the number written as the language writes it. */
export function countMessage(key: CountKey, count: number): string {
  const language = message('language');
  const number = new Intl.NumberFormat(language).format(count);
  const form = new Intl.PluralRules(language).select(count);
  return lookUp(`${key}_${form}`, [number]) || lookUp(`${key}_other`, [number]);
}

function lookUp(key: string, values: readonly string[]): string {
  return source(key, values) || fromEnglish(key, values);
}
