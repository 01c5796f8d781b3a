import van from 'vanjs-core';
import type { ReaderContext } from '../context';
import { onPress } from '../controls/press';
import { message } from '../messages';
import { openSheet } from './sheet';

const { button, img, p } = van.tags;

/** A picture as large as the window, and with one press as large as it is. */
export function openPicture(context: ReaderContext, picture: HTMLImageElement): void {
  const words = [...picture.closest('figure')?.querySelectorAll('.galley-caption, .galley-credit') ?? []].map(({ textContent }) => textContent).join(' ');
  const large = img({ referrerPolicy: 'no-referrer', alt: picture.alt, class: 'galley-zoomed' });
  large.src = picture.currentSrc || picture.src;
  const name = (isLarge: boolean): string => message(isLarge ? 'pictureFit' : 'pictureFull');
  const size = button({ type: 'button', class: 'galley-zoom-size', 'aria-label': name(false), title: name(false) }, large);
  onPress(size, context.place, () => {
    const isLarge = size.toggleAttribute('data-large');
    size.setAttribute('aria-label', name(isLarge));
    size.title = name(isLarge);
  });
  openSheet(context, { name: 'picture', title: picture.alt === '' ? message('picture') : picture.alt, content: [size, ...(words === '' ? [] : [p({ class: 'galley-zoom-words' }, words)])] });
  size.focus();
}
