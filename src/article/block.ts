import type { Drawing } from './drawing';
import type { Inline } from './inline';
import type { Picture } from './picture';

/** A block of the article's body: a closed set, in reading order. */
export type Block =
  | Paragraph
  | Heading
  | List
  | DefinitionList
  | Quote
  | Code
  | Table
  | Figure
  | Embed
  | DrawnPicture
  | MathBlock
  | Footnotes
  | Section
  | Divider;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}

/** A subhead. The headline is level 1 and lives in `Article.title`, so levels here are 2 to 6. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start: number;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** For task lists: done or not; null for plain items. */
  readonly checked: boolean | null;
  readonly children: readonly Block[];
}

export interface DefinitionList {
  readonly kind: 'definitions';
  readonly items: readonly { readonly terms: readonly (readonly Inline[])[]; readonly details: readonly (readonly Block[])[] }[];
}

export interface Quote {
  readonly kind: 'quote';
  /** A pull-quote repeats or sets off words of the article; a block quotation cites. */
  readonly pull: boolean;
  readonly children: readonly Block[];
  readonly cite: string | null;
}

export interface Code {
  readonly kind: 'code';
  readonly language: string | null;
  /** The code with its own line breaks and indentation. */
  readonly text: string;
}

export interface Table {
  readonly kind: 'table';
  readonly caption: readonly Inline[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly align: 'left' | 'center' | 'right' | null;
  readonly children: readonly Block[];
}

/** One picture, or a gallery of several. `caption` belongs to the whole. */
export interface Figure {
  readonly kind: 'figure';
  readonly pictures: readonly Picture[];
  readonly caption: string | null;
  readonly credit: string | null;
}

/** A player, a social post, or a drawing that only the page can show, as a quiet card with a link; nothing of it is loaded. */
export interface Embed {
  readonly kind: 'embed';
  readonly what: 'video' | 'audio' | 'post' | 'map' | 'document' | 'drawing' | 'other';
  readonly href: string | null;
  readonly title: string | null;
  /** Words of the embed that stand in the page itself (a quoted post). */
  readonly children: readonly Block[];
}

/** A chart, map or diagram that the page draws itself. */
export interface DrawnPicture {
  readonly kind: 'drawing';
  readonly drawing: Drawing;
  /** What its author calls and tells of it; '' where nothing does. */
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

export interface MathBlock {
  readonly kind: 'math';
  readonly tex: string | null;
  readonly text: string;
}

export interface Footnotes {
  readonly kind: 'footnotes';
  readonly items: readonly { readonly label: string; readonly children: readonly Block[] }[];
}

/** A dated entry of a live blog, or an opened details element: a heading of its own over blocks. */
export interface Section {
  readonly kind: 'section';
  readonly what: 'entry' | 'details';
  readonly title: readonly Inline[];
  /** ISO 8601, for live entries. */
  readonly time: string | null;
  readonly children: readonly Block[];
}

export interface Divider {
  readonly kind: 'divider';
}
