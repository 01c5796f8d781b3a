import type { Extraction } from '../article/result';
import type { Scroller } from './scroller';
import type { ReaderActions, ReaderPlace } from './types';

/**
 * What the parts of a reader view share. The article in it is drawn anew when a reader restores or hides something: ask
 * for it each time.
 */
export interface ReaderContext {
  readonly place: ReaderPlace;
  readonly element: HTMLElement;
  readonly actions: ReaderActions;
  readonly extraction: () => Extraction;
  readonly article: () => HTMLElement;
  /** The blocks of the body that can be pointed at, in reading order, each with its path in `data-block`. */
  readonly blocks: () => HTMLElement[];
  readonly scroller: () => Scroller;
  readonly announce: (words: string) => void;
  /** Says it until something else is said. */
  readonly hint: (words: string) => void;
  /** Shows what was said with buttons beside it, until the next or until dismissed. */
  readonly notice: (words: string, ways?: readonly NoticeWay[]) => void;
  /** Called when another text of the article is shown. @returns what stops it */
  readonly onUpdate: (listener: () => void) => () => void;
  /**
   * Hears keys before the view's own shortcuts do; the last to come is asked first. True where the key was used.
   * @returns what stops it
   */
  readonly onKey: (listener: (event: KeyboardEvent) => boolean) => () => void;
  /** Called when the view goes, or another place is about to take over: what is still to be written is written now. */
  readonly onSettle: (listener: () => Promise<void>) => void;
  /** Called when the view is gone. */
  readonly onEnd: (listener: () => void) => void;
}

export interface NoticeWay {
  readonly action: string;
  readonly name: string;
  readonly run: () => void;
}
