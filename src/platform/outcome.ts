import type { Extraction, Verdict } from '../article/result';

/** Why a page cannot be read by any extension. */
export type UnreadableWhy = 'browser-page' | 'store' | 'viewer' | 'other-extension' | 'file' | 'not-html' | 'no-tab' | 'refused';

/** What came of reading a tab: the popup has one designed state for each. */
export type ReadOutcome =
  /**
   * `address`: what its place is kept by, the page's canonical address or its own. `putRight`: the reader restored, hid or
   * chose something in it, which can be undone.
   */
  | { readonly state: 'article'; readonly extraction: Extraction; readonly address: string; readonly putRight: boolean }
  | { readonly state: 'not-article'; readonly verdict: Verdict }
  | { readonly state: 'unreadable'; readonly why: UnreadableWhy }
  | { readonly state: 'error'; readonly message: string };
