import type { FieldName } from '../../article/article';
import type { Declared } from './declared';

/** What the page says of itself; every field ranked over its sources, templates and placeholders refused. */
export interface Metadata {
  readonly title: string;
  readonly dek: string | null;
  readonly section: string | null;
  readonly authors: readonly string[];
  readonly siteName: string | null;
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  /** Address of the lead picture as the head names it (og:image and the like), gated; null if none. */
  readonly leadImage: string | null;
  /** og:type and schema types, lower case, for detection: "article", "newsarticle", "product" … */
  readonly types: readonly string[];
  /** Declared word count of the article, or null. */
  readonly wordCount: number | null;
  /** What the page declares its article's words to be, as hashes: a hint of where the text stands, never text. */
  readonly declared: Declared;
  /** `isAccessibleForFree` as declared: true, false, or null when nothing is said. */
  readonly free: boolean | null;
  /** Selectors of the parts declared as not free; untrusted. */
  readonly gatedSelectors: readonly string[];
  readonly sponsored: boolean;
  readonly sources: Readonly<Partial<Record<FieldName, string>>>;
  /**
   * Elements of the snapshot's body that show a field (the h1, the dek, the byline, the date, the section):
   * they leave the body because the reader shows them over it. In document order of the page.
   */
  readonly shown: readonly { readonly field: FieldName; readonly node: Element; readonly exact: boolean }[];
}

