/** Things the snapshot left behind, by count only: what a page does not show is never quoted. */
export interface Unread {
  readonly what: 'hidden' | 'closed-shadow' | 'frame' | 'over-budget';
  readonly count: number;
}

/**
 * An inert copy of a page: no browsing context, no scripts run, no pictures load, nothing in it reaches the live page.
 * The engine may mark and cut it freely (only `ledger.ts` cuts).
 */
export interface Snapshot {
  /** The tab's address without credentials, or null. */
  readonly url: string | null;
  /** Base for relative addresses (http or https), or null. */
  readonly base: string | null;
  /** `document.title` of the page, raw. */
  readonly pageTitle: string;
  /** The inert document. Its head keeps title, meta, link and ld+json scripts; its body holds only what is rendered. */
  readonly document: Document;
  readonly body: HTMLElement;
  /** `measured`: a live layout decided what is rendered; `inferred`: only the mark-up could tell (saved pages). */
  readonly rendering: 'measured' | 'inferred';
  readonly unread: readonly Unread[];
}
