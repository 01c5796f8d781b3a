import type { ImageSource } from './picture';

/** Inline content of a block: a closed set, so that every consumer must say what it does with each kind. */
export type Inline =
  | TextRun
  | Styled
  | Link
  | InlineCode
  | LineBreak
  | Ruby
  | InlineMath
  | InlineImage
  | FootnoteRef;

/** Plain text. White space is already collapsed as a browser would show it; never empty. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
}

/** Text with a meaning that type can show. */
export interface Styled {
  readonly kind: 'strong' | 'em' | 'sub' | 'sup' | 'mark' | 'del' | 'ins' | 'small' | 'q' | 'kbd';
  readonly children: readonly Inline[];
}

/** A link. `href` has passed the URL gate: http, https, mailto, tel or a fragment of the same page. */
export interface Link {
  readonly kind: 'link';
  readonly href: string;
  readonly children: readonly Inline[];
}

export interface InlineCode {
  readonly kind: 'code';
  readonly text: string;
}

export interface LineBreak {
  readonly kind: 'br';
}

/** Base text with its reading: `[['漢', 'かん'], ['字', 'じ']]`. The reading is read once and copied once. */
export interface Ruby {
  readonly kind: 'ruby';
  readonly pairs: readonly (readonly [base: string, reading: string])[];
}

/** A formula within a line. `tex` where the page gives its source; `text` is what it reads as. */
export interface InlineMath {
  readonly kind: 'math';
  readonly tex: string | null;
  readonly text: string;
}

/** A picture that stands in a line of text (an emoji, a small symbol). */
export interface InlineImage {
  readonly kind: 'image';
  readonly source: ImageSource;
}

/** A reference to the footnote of that label in the article's `footnotes` block. */
export interface FootnoteRef {
  readonly kind: 'footnote-ref';
  readonly label: string;
}
