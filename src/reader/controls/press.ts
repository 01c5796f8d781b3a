import type { ReaderPlace } from '../types';

/**
 * Runs on a click that counts, whether by pointer, keyboard or assistive technology. In a page only the reader's own
 * clicks do: the page's scripts can reach into an open shadow root and click there themselves.
 */
export function onPress(element: HTMLElement, place: ReaderPlace, run: () => void): void {
  element.addEventListener('click', (event) => {
    if (place !== 'page' || event.isTrusted) run();
  });
}
