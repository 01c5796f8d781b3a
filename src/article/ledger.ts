/** Why words were left out, in the groups that the reader view shows. */
export type Family =
  | 'icon' | 'template' | 'hidden' | 'paywall' | 'newsletter' | 'share' | 'related' | 'advertising' | 'author'
  | 'comments' | 'contents' | 'consent' | 'navigation' | 'header' | 'footer' | 'media' | 'tags' | 'app'
  | 'repeat' | 'outside'
  /** Left out because the reader said so. */
  | 'reader';

/** One removal. Every removal has one; together with the article they account for each word of the snapshot. */
export interface LedgerEntry {
  /** Number of the entry, from 0, in document order of the cuts. */
  readonly id: number;
  /** The rule that found it: a rule's folder name, or a step's own id ("outside-article", "snapshot-hidden"). */
  readonly rule: string;
  readonly family: Family;
  /** One sentence for a reader of the page. */
  readonly reason: string;
  /** A short path of element names to the place, for people who look closer: "main > article > aside". */
  readonly place: string;
  /** The removed words, white space collapsed; '' for what the page does not show (it is counted, never quoted). */
  readonly text: string;
  /** Characters of `text`; for unshown things the number of elements left out. */
  readonly length: number;
  /** Whether it can stand in the article as a block of its own. Never true for what the page does not show. */
  readonly restorable: boolean;
}

/** A rule wanted to take this and was not allowed to: prose is protected. */
export interface Refusal {
  readonly rule: string;
  readonly place: string;
  readonly preview: string;
  readonly reason: string;
}

export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly refusals: readonly Refusal[];
}
