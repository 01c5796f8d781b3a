import type { ImageSource } from '../../article/picture';
import { isText, names } from './dom-text';
import { identity, imageSource } from './image-source';
import { made, NOTHING, type Kind } from './scope';

/** CSS pixels up to which a picture belongs to the line it stands in. */
const SYMBOL = 64;

/** `img` outside figures: a symbol in its line, or a figure of its own. */
export const image: Kind = (element, scope) => {
  const source = imageSource(element, scope.context.base);
  if (source === null) return NOTHING;
  if (isSymbol(element, source)) return source.alt === '' ? { as: 'blocks', blocks: [] } : { as: 'inline', inline: { kind: 'image', source } };
  const key = identity(source.src);
  if (!scope.pictures.has(key)) scope.pictures.set(key, '');
  return made({ kind: 'figure', pictures: [{ source, caption: null, credit: null }], caption: null, credit: null });
};

/** `picture`: its `img` stands for it. */
export const picture: Kind = (element, scope, before) => {
  const inner = element.querySelector('img');
  return inner === null ? NOTHING : image(inner, scope, before);
};

export function isSymbol(element: Element, { width, height }: ImageSource): boolean {
  if (width !== null && height !== null) return Math.max(width, height) <= SYMBOL;
  if ((width ?? height ?? SYMBOL + 1) <= SYMBOL) return true;
  if (/\b(?:emoji|smiley|wp-smiley|latex|tex|math)\b|mwe-math/.test(names(element))) return true;
  return wordsAt(element.previousSibling) && wordsAt(element.nextSibling);
}

const wordsAt = (node: Node | null): boolean => node !== null && isText(node) && /\S/.test(node.data);
