import type { Block } from '../../article/block';
import type { Inline } from '../../article/inline';
import type { ReaderPlace } from '../types';
import type { FootnoteMarks } from './footnote-marks';

/** What every part of the article needs to be drawn; parts draw what they hold through it, so none imports another. */
export interface RenderContext {
  readonly place: ReaderPlace;
  /** The page's address, for links to places in it. */
  readonly url: string | null;
  /** BCP 47 tag of the article, or null. */
  readonly lang: string | null;
  readonly footnotes: FootnoteMarks;
  readonly blocks: (children: readonly Block[]) => Node[];
  readonly inlines: (children: readonly Inline[]) => Node[];
}
