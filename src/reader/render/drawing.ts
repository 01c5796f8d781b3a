import van from 'vanjs-core';
import type { DrawnPicture } from '../../article/block';
import { isShapeAttribute, SHAPES, type Shape } from '../../article/drawing';
import { words } from './figure';

const { figure } = van.tags;
const SVG = 'http://www.w3.org/2000/svg';
const NAMES: ReadonlySet<string> = new Set(SHAPES);

/** A page's own drawing, built node by node from its data: nothing of it can run, load or lead anywhere. */
export function renderDrawing({ drawing, alt, caption, credit }: DrawnPicture): Node {
  const picture = document.createElementNS(SVG, 'svg'), [, , wide, high] = drawing.viewBox;
  picture.setAttribute('viewBox', drawing.viewBox.join(' '));
  picture.setAttribute('width', String(wide));
  picture.setAttribute('height', String(high));
  picture.setAttribute('role', 'img');
  picture.setAttribute('class', 'galley-drawn');
  // Its labels are no text of the article: neither copied nor read aloud among it.
  picture.setAttribute('data-galley-ui', '');
  if (alt !== '' && alt !== caption) picture.setAttribute('aria-label', alt);
  else if (caption === null) picture.setAttribute('aria-hidden', 'true');
  picture.append(...drawing.shapes.flatMap(part));
  return figure({ class: 'galley-figure galley-drawing' }, picture, words([caption], [credit]));
}

function part({ name, attributes, children }: Shape): Node[] {
  if (!NAMES.has(name)) return [];
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of attributes) if (isShapeAttribute(key, value)) element.setAttribute(key, value);
  for (const child of children) element.append(...(typeof child === 'string' ? [document.createTextNode(child)] : part(child)));
  return [element];
}
