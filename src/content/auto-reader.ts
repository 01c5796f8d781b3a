import { isInFront, listenTo } from './page-facts';
import { addressOf, watchAddress } from './watch-address';

export interface AutoReaderParts {
  readonly window: Window;
  /** The cheap verdict; costs no layout. */
  readonly isArticle: () => boolean;
  /** Asks for the reader. Resolves to whether it opened; rejects when nobody answers any more. */
  readonly ask: () => Promise<boolean>;
}

/** Pages made by scripts fill in after they are there: when to look again, in milliseconds. */
const LOOKS = [0, 1_200, 3_000] as const;

/**
 * Looks at the page, once it is in front of a person and after each change of address, and asks for the reader where it
 * is an article: once an address, so that a reader who left is not called back. Never throws.
 */
export function startAutoReader({ window: win, isArticle, ask }: AutoReaderParts): void {
  const asked = new Set<string>();
  let timers: number[] = [];
  let stopped = false;

  const look = (): void => {
    const address = addressOf(win.location);
    if (stopped || asked.has(address) || !isInFront(win.document) || !isArticle()) return;
    asked.add(address);
    // An extension that was updated leaves this script behind: it goes silent.
    ask().catch(stop);
  };
  const lookAround = (): void => {
    timers.forEach((timer) => { win.clearTimeout(timer); });
    timers = LOOKS.map((after) => win.setTimeout(look, after));
  };
  const stops = [
    watchAddress(win, lookAround),
    listenTo(win.document, 'visibilitychange', look),
    listenTo(win.document, 'prerenderingchange', look),
  ];
  function stop(): void {
    stopped = true;
    stops.forEach((end) => { end(); });
  }
  look();
  lookAround();
}
