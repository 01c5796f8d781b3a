import type { Role } from '../phrases/book';
import type { Hit } from './phrase-index';

/** The comparable words of a text, and the phrases among them. */
export interface Words { readonly tokens: readonly string[]; readonly hits: readonly Hit<Role>[] }

/** Where a line stands, as its ancestors tell. */
export interface Surroundings {
  readonly code: boolean;
  readonly quote: boolean;
  readonly caption: boolean;
  readonly item: boolean;
  readonly table: boolean;
  /** Within nav, footer, aside, header, form: sections that are named by their element, not by a class. */
  readonly section: 'nav' | 'footer' | 'aside' | 'header' | 'form' | null;
  /** 1 to 6 within a heading, else 0. */
  readonly heading: number;
}

/** The smallest block of text: what stands between two block borders or blank lines (two line breaks). */
export interface Line {
  /** Place among all lines of the page, from 0. */
  readonly index: number;
  /** The block element that holds it. */
  readonly holder: Element;
  /** Its nodes in `holder`; for a line that is all of its block, `holder` itself. */
  readonly nodes: readonly (Element | Text)[];
  readonly around: Surroundings;
  /** White space collapsed. */
  readonly text: string;
  /** Length in characters, CJK characters counted as two and a half. */
  readonly weight: number;
  /** Characters in links. */
  readonly linkLength: number;
  readonly links: number;
  /** Characters in buttons, selects and labels. */
  readonly controlLength: number;
  /** Pictures, players and frames among its nodes. */
  readonly media: number;
  /** Reads as sentences rather than as a label, a link list or a control. */
  readonly prose: boolean;
  /** Its words, once they were asked for: rules ask some forty times. */
  words: Words | null;
}
