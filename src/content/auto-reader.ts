import type { AutoFound } from '../platform/protocol';
import { isInFront, listenTo, readyState } from './page-facts';
import { isStyled } from './styled';
import { addressOf, watchAddress } from './watch-address';

export interface AutoReaderParts {
  readonly window: Window;
  /** The cheap verdict; costs no layout. */
  readonly isArticle: () => boolean;
  /** Asks for the reader. Rejects when nobody answers any more. */
  readonly ask: () => Promise<AutoFound>;
}

/** When to look again, in milliseconds: while the text still comes in, once it is there, and where a script puts another in its place. */
const LOOKS = {
  loading: [250, 600, 1_200, 2_500, 5_000],
  loaded: [0, 400, 1_200, 3_000],
  moved: [350, 900, 2_000, 4_000],
} as const;
/** Extractions in full, an address: the cheap verdict may be wrong, and a page may be half there. */
const ASKS = 3;

/**
 * Looks at the page as soon as it has text and style, while it is in front of a person and after each change of address,
 * and asks for the reader where it is an article. Never throws.
 *
 * A page that was there before this script, because Galley was updated under it, is left as it is: what its reader chose
 * to see is not known any more. It is followed to other addresses all the same.
 */
export function startAutoReader({ window: win, isArticle, ask }: AutoReaderParts): void {
  const doc = win.document;
  const started = win.performance.now();
  let asks = readyState(doc) === 'loading' ? ASKS : 0;
  let busy = false;
  let timers: number[] = [];

  const look = (): void => {
    if (asks === 0 || busy || !isInFront(doc) || !isStyled(doc, win.performance.now() - started) || !isArticle()) return;
    const address = addressOf(win.location);
    busy = true;
    asks -= 1;
    ask().then((found) => {
      busy = false;
      if (addressOf(win.location) !== address) look();
      else if (found !== 'not-article') asks = 0;
    }, stop);
  };
  const lookAt = (times: readonly number[]): void => {
    timers.forEach((timer) => { win.clearTimeout(timer); });
    timers = times.map((after) => win.setTimeout(look, after));
  };
  const stops = [
    watchAddress(win, () => {
      asks = ASKS;
      lookAt(LOOKS.moved);
    }),
    listenTo(doc, 'DOMContentLoaded', () => {
      look();
      lookAt(LOOKS.loaded);
    }),
    listenTo(doc, 'visibilitychange', look),
    listenTo(doc, 'prerenderingchange', look),
    // The load of a style sheet, heard on its way down: it goes no way up.
    listenTo(doc, 'load', look, true),
  ];
  // An extension that was updated leaves this script behind: it goes silent.
  function stop(): void {
    asks = 0;
    timers.forEach((timer) => { win.clearTimeout(timer); });
    stops.forEach((end) => { end(); });
  }
  lookAt(LOOKS.loading);
}
