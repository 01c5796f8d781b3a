import van from 'vanjs-core';
import type { ReaderContext } from '../context';
import { countMessage, message } from '../messages';
import { proseOf } from './article-text';
import { minutesFor } from './reading-time';

const { div, p, span } = van.tags;

export interface Progress {
  /** A thin line that fills as the reader goes on. For the eye alone: scroll bars and headings tell the rest. */
  readonly line: HTMLElement;
  /** "4 min left", said where it is asked for and never by itself. */
  readonly left: HTMLElement;
}

/** Shows how far the reader is, and how many minutes are left. It looks once a frame at most, and only while scrolling. */
export function createProgress(context: ReaderContext): Progress {
  const fill = div({ class: 'galley-progress-fill' });
  const line = div({ class: 'galley-progress', 'aria-hidden': 'true' }, fill);
  const words = span();
  const left = p({ class: 'galley-left' }, words);
  let minutes = 0;
  let waiting = false;

  const look = (): void => {
    waiting = false;
    const share = shareRead(context);
    fill.style.transform = `scaleX(${share.toFixed(4)})`;
    const rest = Math.ceil(minutes * (1 - share) - 0.25);
    const said = minutes === 0 ? '' : rest > 0 ? countMessage('minutesLeft', rest) : message('nearlyDone');
    if (words.textContent !== said) words.textContent = said;
  };
  const ask = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  const measure = (): void => {
    minutes = minutesFor(proseOf(context.article()), context.extraction().article.lang);
    ask();
  };
  let stop: () => void = () => undefined;
  // Only what is shown has a scroller; a popup is laid out some frames after it is filled.
  const follow = (): void => {
    requestAnimationFrame(() => {
      stop();
      stop = context.scroller().onScroll(ask);
      measure();
    });
  };
  follow();
  context.onUpdate(measure);
  // Another look may scroll the other way.
  const unwatch = context.actions.looks?.watch(follow);
  context.onEnd(() => {
    unwatch?.();
    stop();
  });
  return { line, left };
}

/** How much of the article has gone by: 0 at its beginning, 1 once its end is in view. */
function shareRead({ article, scroller }: ReaderContext): number {
  const { across, top, viewport, height } = scroller();
  if (across) return Math.min(1, top() / Math.max(1, height() - viewport()));
  const box = article().getBoundingClientRect();
  const long = box.height - viewport() * 0.75;
  if (long <= 0) return top() > 0 ? 1 : 0;
  const origin = box.top < 0 ? -box.top : 0;
  return Math.min(1, origin / long);
}
