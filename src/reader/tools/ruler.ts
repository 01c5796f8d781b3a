import van from 'vanjs-core';
import { USUAL_HABITS } from '../../settings/habits';
import type { ReaderContext } from '../context';
import { countMessage, message } from '../messages';
import { linesOf, type Line } from './lines';

const { div } = van.tags;

/** Where the lines stand in what is seen: a third down, where the eye rests. */
const RESTS_AT = 0.35;
const NEXT: Readonly<Record<1 | 3 | 5, 1 | 3 | 5 | null>> = { 1: 3, 3: 5, 5: null };

let current: { readonly context: ReaderContext; readonly next: () => void } | null = null;

/** Line focus: on with the lines last used, then one, three and five lines, then off. */
export function toggleRuler(context: ReaderContext): void {
  if (current?.context === context) current.next();
  else startRuler(context);
}

/**
 * Dims all but a few lines. Arrow keys move it line by line and the article along with it; a click puts it where it is
 * clicked; scrolling takes it to the first line that is seen.
 */
function startRuler(context: ReaderContext): void {
  const { element, actions, place } = context;
  const above = div({ class: 'galley-shade' });
  const below = div({ class: 'galley-shade' });
  const shades = div({ class: 'galley-ruler', 'aria-hidden': 'true', 'data-galley-ui': '' }, above, below);
  let count = actions.habits?.now().focusLines ?? USUAL_HABITS.focusLines;
  let block = context.blocks().findIndex((each) => each.getBoundingClientRect().bottom > 80);
  let line = 0;

  const lines = (): Line[] => {
    const found = context.blocks()[block];
    return found === undefined ? [] : linesOf(found);
  };
  const draw = (): void => {
    const all = lines();
    const first = all[Math.min(line, all.length - 1)];
    const last = all[Math.min(line + count - 1, all.length - 1)];
    if (first === undefined || last === undefined) return;
    above.style.blockSize = `${String(Math.max(0, first.top - 4))}px`;
    below.style.insetBlockStart = `${String(last.bottom + 4)}px`;
  };
  const bringIn = (): void => {
    const first = lines()[line];
    if (first === undefined) return;
    const { top, viewport, scrollTo } = context.scroller();
    scrollTo(top() + first.top - viewport() * RESTS_AT);
    draw();
  };
  const move = (by: number): void => {
    const blocks = context.blocks();
    line += by;
    if (line < 0 || line >= lines().length) {
      const next = block + Math.sign(by);
      if (blocks[next] === undefined) line -= by;
      else {
        block = next;
        line = by > 0 ? 0 : Math.max(0, lines().length - count);
      }
    }
    bringIn();
  };
  const moveTo = (at: number, y: number): void => {
    block = at;
    line = Math.max(0, lines().findIndex(({ bottom }) => bottom > y));
    draw();
  };
  const onScroll = (): void => {
    const all = lines();
    const { viewport } = context.scroller();
    const shown = all[line];
    if (shown !== undefined && shown.bottom > 60 && shown.top < viewport()) draw();
    else moveTo(Math.max(0, context.blocks().findIndex((each) => each.getBoundingClientRect().bottom > viewport() * RESTS_AT)), viewport() * RESTS_AT);
  };
  const onClick = (event: MouseEvent): void => {
    if (place === 'page' && !event.isTrusted) return;
    const found = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-block]') : null;
    if (found !== null) moveTo(context.blocks().indexOf(found), event.clientY);
  };
  const stops = [
    context.onKey(({ key, ctrlKey, metaKey, altKey }) => {
      if (ctrlKey || metaKey || altKey || isControl(element)) return false;
      if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? count : -count);
      else if (key === 'Escape') end();
      else return false;
      return true;
    }),
    context.scroller().onScroll(onScroll),
    context.onUpdate(onScroll),
  ];
  function end(): void {
    for (const stop of stops) stop();
    element.removeEventListener('click', onClick);
    shades.remove();
    current = null;
    context.announce(message('lineFocusOff'));
  }
  const say = (): void => { context.announce(countMessage('lineFocusOn', count)); };
  element.addEventListener('click', onClick);
  element.append(shades);
  current = {
    context,
    next: () => {
      const next = NEXT[count];
      if (next === null) {
        end();
        return;
      }
      count = next;
      actions.habits?.set({ focusLines: next });
      draw();
      say();
    },
  };
  context.onEnd(() => { current = null; });
  line = Math.max(0, lines().findIndex(({ bottom }) => bottom > 80));
  // From the menu to the text: the arrow keys are the ruler's now.
  context.article().tabIndex = -1;
  context.article().focus({ preventScroll: true });
  draw();
  say();
}

/** Arrow keys in a menu, a field or a scrolling table are theirs. */
function isControl(element: HTMLElement): boolean {
  const root = element.getRootNode();
  const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return focused !== null && focused.closest('.galley-bar, .galley-said, dialog[data-sheet], [popover], input, textarea, select') !== null;
}
