import type { Figure } from '../article/block';
import type { ImageSource } from '../article/picture';
import { gateImage } from '../article/url-gate';
import { figureCaptions } from './figure-text';
import { element, escaped, type Html, joined } from './html-writer';

/** A picture that tells its server nothing of where it is read; its alternative text where pictures are off or refused. */
export function htmlImage(source: ImageSource, images: boolean): Html {
  const src = images ? gateImage(source.src, null) : null;
  if (src === null) return escaped(source.alt);
  return element('img', { src, alt: source.alt, width: source.width, height: source.height, referrerpolicy: 'no-referrer', loading: 'lazy' });
}

export function htmlFigure(figure: Figure, images: boolean): Html {
  const pictures = images ? figure.pictures.map(({ source }) => htmlImage(source, images)) : [];
  const captions = figureCaptions(figure).map((line) => escaped(line));
  return element('figure', {}, joined(pictures), element('figcaption', {}, joined(captions, '<br>')));
}
