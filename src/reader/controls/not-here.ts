import { message } from '../messages';
import type { NotHere, ReaderPlace } from '../types';
import { iconButton } from './button';
import { cause } from './cause';
import { onPress } from './press';

/**
 * "Not on this site", in one click: for a reader that comes by itself where nobody wants it. Shown once it is known that
 * articles of this site open by themselves.
 *
 * @param close gives the page back, once no other article of the site can open
 */
export function createNotHere({ offered, run }: NotHere, announce: (message: string) => void, place: ReaderPlace, close: () => void): HTMLElement {
  const element = iconButton('not-here', 'not-here', message('autoNotHere'));
  element.hidden = true;
  void offered.then((is) => { element.hidden = !is; });
  onPress(element, place, () => {
    run().then(close, (error: unknown) => { announce(message('autoFailed', cause(error))); });
  });
  return element;
}
