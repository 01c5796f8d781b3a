import van from 'vanjs-core';
import type { InlineImage } from '../../article/inline';
import type { ImageSource } from '../../article/picture';
import { gateImage } from '../../article/url-gate';

const { img, span } = van.tags;

/**
 * A picture, or its alternative text where its address may not be loaded or nothing comes from it.
 *
 * @param alt words to stand for the picture; '' where the caption says the same
 * @param loading `lazy` for all but the lead picture
 */
export function renderImage(source: ImageSource, alt: string, loading: 'lazy' | 'eager'): Node {
  const src = gateImage(source.src, null);
  if (src === null) return stand(alt);
  // The order matters: loading starts when src is set.
  const picture = img({ referrerPolicy: 'no-referrer', loading, decoding: 'async', alt, class: 'galley-image' });
  if (source.width !== null && source.height !== null) {
    picture.width = source.width;
    picture.height = source.height;
  }
  picture.addEventListener('error', () => { picture.replaceWith(stand(alt)); }, { once: true });
  picture.src = src;
  return picture;
}

/** A picture in a line of text, as tall as the letters. */
export function renderInlineImage({ source }: InlineImage): Node {
  const src = gateImage(source.src, null);
  if (src === null) return document.createTextNode(source.alt);
  const picture = img({ referrerPolicy: 'no-referrer', loading: 'lazy', alt: source.alt, class: 'galley-glyph' });
  picture.src = src;
  return picture;
}

function stand(alt: string): Node {
  return span({ class: 'galley-missing' }, alt);
}
