import type { DrawnPicture } from '../article/block';
import { isShapeAttribute, SHAPES, type Shape } from '../article/drawing';
import { drawingCaption } from './figure-text';
import { element, escaped, joined, shape, type Html } from './html-writer';

const NAMES: ReadonlySet<string> = new Set(SHAPES);

/** A drawing as inline SVG on white, as it was made for; every element and value is asked for once more on the way out. */
export function htmlDrawing(block: DrawnPicture): Html {
  const [x, y, wide, high] = block.drawing.viewBox;
  const drawn = shape('svg', {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: [x, y, wide, high].join(' '), width: wide, height: high, role: 'img', 'aria-label': block.alt === '' ? null : block.alt,
    style: 'max-width: 100%; height: auto; background: #fff; color: #111',
  }, apart(block.drawing.shapes));
  return element('figure', {}, drawn, element('figcaption', {}, escaped(drawingCaption(block))));
}

function part({ name, attributes, children }: Shape): Html {
  if (!NAMES.has(name)) return escaped('');
  const written = Object.fromEntries(attributes.filter(([key, value]) => isShapeAttribute(key, value)));
  // Within words every space counts.
  return name === 'text' || name === 'tspan' ? shape(name, written, ...children.map(child)) : shape(name, written, apart(children));
}

const child = (one: Shape | string): Html => (typeof one === 'string' ? escaped(one) : part(one));

/** A line each: programs that take the words alone would run those of two labels together. */
const apart = (shapes: readonly (Shape | string)[]): Html => joined(shapes.map(child), '\n');
