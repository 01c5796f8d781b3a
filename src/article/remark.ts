/*
 * What the engine has to say to a person is a code, and what stands in its sentence: the words are in src/locales, in
 * the language of whoever reads. The English ones also serve the command line and the library.
 */

/** What is known of access to a text. */
export const ACCESS_CODES = [
  'declared-paid', 'declared-free', 'gate-at-end', 'offer-below-text', 'paid-but-shown', 'short-text', 'fewer-words', 'paid-part-absent',
  'says-withheld', 'stops-short',
] as const;

/** Why a page is one article, or none. */
export const VERDICT_CODES = [
  'no-text', 'front-page', 'product-page', 'shop-page', 'video-page', 'little-text', 'link-list', 'company-page', 'many-pieces', 'no-article',
  'called-article', 'dated-text', 'one-text', 'paragraphs', 'article',
] as const;

/** What may be missing, or too much. */
export const DOUBT_CODES = ['unsure-paragraphs', 'unsure-choice'] as const;

export type AccessCode = (typeof ACCESS_CODES)[number];
export type VerdictCode = (typeof VERDICT_CODES)[number];
export type DoubtCode = (typeof DOUBT_CODES)[number];
export type RemarkCode = AccessCode | VerdictCode | DoubtCode;

/** A code with what stands in its sentence as $1, $2 …: numbers, and words of the page. */
export interface Remark<Code extends RemarkCode = RemarkCode> {
  readonly code: Code;
  readonly values: readonly (string | number)[];
}

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Text;
export type RemarkKey = `remark_${Underscored<RemarkCode>}`;

/** The name of a code's message: "remark_gate_at_end". */
export function remarkKey(code: RemarkCode): RemarkKey {
  return `remark_${code.replaceAll('-', '_')}` as RemarkKey;
}
