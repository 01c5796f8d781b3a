import type { Block } from './block';
import type { Figure } from './block';
import type { AccessCode, Remark } from './remark';

/** Bumped when the shape changes; stored or sent trees of another version are refused. */
export const ARTICLE_VERSION = 1;

/** What the page says of access to this text. `cannot-tell` stays quiet in the reader. */
export interface Access {
  readonly state: 'full' | 'preview' | 'cannot-tell';
  /** Why; one sentence each. */
  readonly evidence: readonly Remark<AccessCode>[];
}

/** Names of the fields whose source is recorded. */
export type FieldName =
  | 'title' | 'dek' | 'section' | 'byline' | 'siteName' | 'publishedTime' | 'modifiedTime' | 'lang' | 'dir' | 'lead';

/** The article: everything right of it in the flow (reader, copy, speech, print) works from this tree alone. */
export interface Article {
  readonly version: typeof ARTICLE_VERSION;
  /** The page's address without credentials, or null for text that has none. */
  readonly url: string | null;
  /** The headline without the site's name; '' where the page has none. */
  readonly title: string;
  /** The standfirst under the headline. */
  readonly dek: string | null;
  /** The section or kicker over the headline. */
  readonly section: string | null;
  /** Authors, one name each: no "By", no job titles. */
  readonly authors: readonly string[];
  /** `authors` joined for show, or null. */
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601 as the page gives it, zone included where known. */
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  /** BCP 47 tag, or null. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  /** The lead picture; it is not repeated in `body`. */
  readonly lead: Figure | null;
  readonly body: readonly Block[];
  readonly access: Access;
  /** The page declares itself advertising. */
  readonly sponsored: boolean;
  /** Where each field came from, as "JSON-LD headline" or "h1"; absent fields are absent. */
  readonly sources: Readonly<Partial<Record<FieldName, string>>>;
}
