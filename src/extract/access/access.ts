import type { Access } from '../../article/article';
import type { LedgerEntry } from '../../article/ledger';
import type { Metadata } from '../metadata/types';
import type { Snapshot } from '../snapshot/types';

/** What a page shows of a gate, read from the whole snapshot before anything is cut from it. */
export interface GateFacts {
  /** `isAccessibleForFree` as declared. */
  readonly free: boolean | null;
  /** Characters of text in the elements that the declared selectors name; null where none is named or usable. */
  readonly gatedLength: number | null;
  /** Words the page declares for the article, or null. */
  readonly wordCount: number | null;
  /** The gate's own words that are shown, '' for none. */
  readonly gate: string;
}

/** First half, before any cut: notes what the page shows of a gate. */
export function findGate(_snapshot: Snapshot, metadata: Metadata): GateFacts {
  return { free: metadata.free, gatedLength: null, wordCount: metadata.wordCount, gate: '' };
}

/**
 * Second half, after the body is known: full, preview or cannot tell, with the evidence.
 * @param kept.text the article's body as plain text, blocks apart by line breaks
 * @param kept.removed the ledger's entries
 */
export function judgeAccess(_facts: GateFacts, _kept: { readonly text: string; readonly removed: readonly LedgerEntry[] }): Access {
  return { state: 'full', evidence: [] };
}
