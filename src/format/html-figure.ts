import type { Figure } from '../article/block';
import type { ImageSource } from '../article/picture';
import { figureCaptions } from './figure-text';
import type { HtmlContext } from './html-inline';
import { element, escaped, type Html, joined } from './html-writer';

/** A picture that tells its server nothing of where it is read; its alternative text where pictures are off or refused. */
export function htmlImage(source: ImageSource, { picture, book }: HtmlContext): Html {
  const src = picture(source);
  if (src === null) return escaped(source.alt);
  if (book) return element('img', { src, alt: source.alt });
  return element('img', { src, alt: source.alt, width: source.width, height: source.height, referrerpolicy: 'no-referrer', loading: 'lazy' });
}

export function htmlFigure(figure: Figure, context: HtmlContext): Html {
  const pictures = figure.pictures.map(({ source }) => (context.picture(source) === null ? ('' as Html) : htmlImage(source, context)));
  const captions = figureCaptions(figure).map((line) => escaped(line));
  return element('figure', {}, joined(pictures), element('figcaption', {}, joined(captions, '<br>')));
}
