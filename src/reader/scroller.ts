import { isVertical } from './look/vertical';

/** What the article scrolls in: a dialog in a page, else the window. All in CSS pixels. */
export interface Scroller {
  /** Lines run down, and what follows lies to the left: what is called top, height and the like runs that way. */
  readonly across: boolean;
  readonly top: () => number;
  readonly viewport: () => number;
  /** Height of all there is to scroll through. */
  readonly height: () => number;
  /** At once, whatever the styles say. */
  readonly scrollTo: (top: number) => void;
  /** @returns what stops it */
  readonly onScroll: (listener: () => void) => () => void;
}

/** The nearest element around it that scrolls, else the document. To be asked once the element is shown. */
export function scrollerOf(element: HTMLElement): Scroller {
  const main = element.querySelector('.galley-main');
  if (main !== null && isVertical(main)) return sideways(main);
  const holder = scrolling(element) ?? (element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement);
  const source: EventTarget = holder === element.ownerDocument.scrollingElement ? element.ownerDocument : holder;
  return {
    across: false,
    top: () => holder.scrollTop,
    viewport: () => holder.clientHeight,
    height: () => holder.scrollHeight,
    scrollTo: (top) => { holder.scrollTo({ top, behavior: 'instant' }); },
    onScroll: (listener) => {
      source.addEventListener('scroll', listener, { passive: true });
      return () => { source.removeEventListener('scroll', listener); };
    },
  };
}

/** Lines that run down: what is read lies to the right, and the browser counts it as negative. */
function sideways(main: Element): Scroller {
  return {
    across: true,
    top: () => -main.scrollLeft,
    viewport: () => main.clientWidth,
    height: () => main.scrollWidth,
    scrollTo: (top) => { main.scrollTo({ left: -top, behavior: 'instant' }); },
    onScroll: (listener) => {
      main.addEventListener('scroll', listener, { passive: true });
      return () => { main.removeEventListener('scroll', listener); };
    },
  };
}

function scrolling(element: HTMLElement): HTMLElement | null {
  for (let up: HTMLElement | null = element; up !== null; up = up.parentElement) {
    if (up === element.ownerDocument.documentElement || up === element.ownerDocument.body) return null;
    const { overflowY } = getComputedStyle(up);
    if (overflowY === 'auto' || overflowY === 'scroll') return up;
  }
  return null;
}
