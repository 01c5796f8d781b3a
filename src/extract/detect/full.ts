import type { Verdict } from '../../article/result';
import type { Metadata } from '../metadata/types';
import type { Snapshot } from '../snapshot/types';

/** What the page as a whole looks like, counted before anything is cut from the snapshot. */
export interface PageFeatures {
  readonly url: string | null;
  readonly types: readonly string[];
}

/** First half, before any cut. */
export function pageFeatures(snapshot: Snapshot, metadata: Metadata): PageFeatures {
  return { url: snapshot.url, types: metadata.types };
}

/**
 * Is this page one article? The full answer, after extraction.
 * @param body the body that was found as plain text, blocks apart by line breaks; '' when none was
 */
export function detect(_page: PageFeatures, body: { readonly text: string }): Verdict {
  return { isArticle: body.text.length > 500, score: 0.5, reason: 'The page holds one long text.' };
}
