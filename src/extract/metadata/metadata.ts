import type { Snapshot } from '../snapshot/types';
import type { Metadata } from './types';

/** What the page says of itself. Call it before anything is cut from the snapshot: `shown` names elements of its body. */
export function readMetadata(snapshot: Snapshot): Metadata {
  return {
    title: snapshot.pageTitle, dek: null, section: null, authors: [], siteName: null, publishedTime: null, modifiedTime: null,
    lang: snapshot.document.documentElement.getAttribute('lang'), dir: 'ltr', leadImage: null, types: [], wordCount: null,
    free: null, gatedSelectors: [], sponsored: false, sources: {}, shown: [],
  };
}
