import type { ReaderContext } from '../context';
import { message } from '../messages';
import type { Whereabouts } from '../types';
import { goToSpot, spotNow } from './spot';

/** Scrolling comes in bursts; a place is written down once it rests. */
const RESTS_MS = 250;
/** Frames until an article that is being shown has been laid out. */
const PATIENCE = 90;

/**
 * Takes the reader back to where they were in this article, and remembers where they are. A reader who has scrolled already
 * is not moved.
 */
export function keepSpot(context: ReaderContext, { load, save }: Whereabouts): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: () => void = () => undefined;
  let ended = false;
  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (context.element.isConnected) await save(spotNow(context));
  };
  const follow = (): void => {
    stop = context.scroller().onScroll(() => {
      clearTimeout(timer);
      timer = setTimeout(() => { void write(); }, RESTS_MS);
    });
  };
  const whenLaidOut = (run: () => void, frames = PATIENCE): void => {
    if (ended) return;
    const { height, viewport } = context.scroller();
    if (context.element.isConnected && height() > viewport() && viewport() > 0) run();
    else if (frames > 0) requestAnimationFrame(() => { whenLaidOut(run, frames - 1); });
  };
  void load().then((spot) => {
    whenLaidOut(() => {
      if (spot !== null && context.scroller().top() < 4 && goToSpot(context, spot)) context.announce(message('backAtSpot'));
      follow();
    });
  });
  context.onSettle(async () => {
    if (timer !== undefined) await write();
  });
  context.onEnd(() => {
    ended = true;
    clearTimeout(timer);
    stop();
  });
}
