import type { Article } from './article';
import type { Ledger } from './ledger';

/** Whether the page is one article, with the sentence that says why. */
export interface Verdict {
  readonly isArticle: boolean;
  /** 0 (surely not) to 1 (surely). */
  readonly score: number;
  readonly reason: string;
}

/** What the engine gives for one page. */
export interface Extraction {
  readonly article: Article;
  readonly ledger: Ledger;
  readonly verdict: Verdict;
  /** Real doubts about completeness, in words for the reader; empty when there are none. */
  readonly doubts: readonly string[];
}

/** Formats that a reader can copy. `rich` sets text/plain and text/html at once. */
export type CopyFormat = 'rich' | 'plain' | 'markdown' | 'html';
