import type { English } from './english';

export type MessageKey = keyof English;
/** Messages that vary with a number: `removed` stands for `removed_one`, `removed_other` and the like. */
export type CountKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/**
 * Looks a message up in the reader's language and fills in `$1` to `$9`; '' for a key that it does not have, as the
 * browsers' own `i18n.getMessage`.
 */
export type MessageSource = (key: string, values: readonly string[]) => string;

const silent: MessageSource = () => '';

let source: MessageSource = silent;
let fallback: MessageSource = silent;

/**
 * Speaks the reader's language from here on. Called once by an entry, before anything is shown; the catalogues in
 * src/locales are built into the browsers' own format and reach every entry through `i18n.getMessage`, so that no bundle
 * carries more than one language.
 *
 * @param otherwise what is asked where the source has no such message
 */
export function useMessages(from: MessageSource, otherwise: MessageSource = silent): void {
  source = from;
  fallback = otherwise;
}

/** The message in the reader's language. */
export function message(key: MessageKey, ...values: readonly string[]): string {
  return lookUp(key, values);
}

/** The message of a name that no type knows, or null where the reader's language has none. */
export function messageIfAny(key: string): string | null {
  return source(key, []) || null;
}

/** The message for so many things, with the number written as the language writes it. */
export function countMessage(key: CountKey, count: number): string {
  const language = message('language');
  const number = new Intl.NumberFormat(language).format(count);
  const form = new Intl.PluralRules(language).select(count);
  return lookUp(`${key}_${form}`, [number]) || lookUp(`${key}_other`, [number]);
}

function lookUp(key: string, values: readonly string[]): string {
  return source(key, values) || fallback(key, values);
}
