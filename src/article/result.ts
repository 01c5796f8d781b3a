import type { Article } from './article';
import type { Ledger } from './ledger';
import type { Passage } from './passage';
import type { DoubtCode, VerdictCode } from './remark';

/** Whether the page is one article, and why. */
export interface Verdict {
  readonly isArticle: boolean;
  /** 0 (surely not) to 1 (surely). */
  readonly score: number;
  readonly reason: VerdictCode;
}

/** What the engine gives for one page. */
export interface Extraction {
  readonly article: Article;
  readonly ledger: Ledger;
  readonly verdict: Verdict;
  /** Real doubts about completeness; mostly none. */
  readonly doubts: readonly DoubtCode[];
}

/** Formats that a reader can copy. `rich` sets text/plain and text/html at once. */
export type CopyFormat = 'rich' | 'plain' | 'markdown' | 'html';

/** What a copy takes: the article or a passage of it, in a format or as a quotation with its source. */
export interface CopyRequest {
  readonly format: CopyFormat | 'quote';
  readonly passage: Passage | null;
}

/** Formats that an article can be saved in. */
export type SaveFormat = 'text' | 'markdown' | 'html' | 'json' | 'epub';
