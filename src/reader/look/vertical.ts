import type { ReaderContext } from '../context';

/** Whether the article's lines run down, so that its pages go to the left. */
export const isVertical = (main: Element): boolean => getComputedStyle(main).writingMode.startsWith('vertical');

/**
 * Where lines run down, the text scrolls sideways in itself: the keyboard must be able to reach it, and a wheel that turns
 * down goes on in the text.
 */
export function followVertical({ element, actions, onEnd, onUpdate }: ReaderContext, main: HTMLElement): void {
  const { looks } = actions;
  if (looks === undefined) return;
  const wheel = (event: WheelEvent): void => {
    if (event.ctrlKey || Math.abs(event.deltaY) <= Math.abs(event.deltaX) || !isVertical(main)) return;
    const step = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? Number.parseFloat(getComputedStyle(main).fontSize) * 2 : 1;
    const before = main.scrollLeft;
    main.scrollBy({ left: -event.deltaY * step, behavior: 'instant' });
    // At either end the wheel is for what lies around the text.
    if (main.scrollLeft !== before) event.preventDefault();
  };
  const follow = (): void => {
    const vertical = looks.now().vertical && /^(?:ja|zh)\b/u.test(element.querySelector<HTMLElement>('.galley-article')?.lang ?? '');
    main.removeEventListener('wheel', wheel);
    if (vertical) {
      main.tabIndex = 0;
      main.addEventListener('wheel', wheel);
    } else main.removeAttribute('tabindex');
  };
  onUpdate(follow);
  onEnd(looks.watch(follow));
  follow();
}
