import { gateLink } from '../../article/url-gate';
import { hasWords, tidy } from './dom-text';
import { made, NOTHING, type Kind } from './scope';

/** CSS pixels and shapes from which a drawing tells something; smaller and plainer ones are icons and ornaments. */
const LARGE = 180, SHAPES = 3;
const DRAWN = { rule: 'drawn-words', family: 'media', reason: 'Words drawn inside a picture.' } as const;

/**
 * `svg`: a large drawing that has a name is a card of that name, because the image gate admits no drawings; all others
 * are ornament. Words drawn in it are written down as left out.
 */
export const drawing: Kind = (element, scope) => {
  const title = tidy(element.getAttribute('aria-label') ?? '');
  const shows = hasWords(title) && element.getAttribute('aria-hidden') !== 'true' && isLarge(element) && Number(element.getAttribute('data-galley-shapes') ?? 0) >= SHAPES;
  if (hasWords(element.textContent ?? '')) scope.cut(element, DRAWN);
  if (!shows) return NOTHING;
  const id = element.getAttribute('id');
  return made({ kind: 'embed', what: 'drawing', href: id === null || scope.context.base === null ? null : gateLink(`#${id}`, scope.context.base), title, children: [] });
};

function isLarge(element: Element): boolean {
  const [, , wide, high] = (element.getAttribute('viewBox') ?? '').trim().split(/[\s,]+/).map(Number);
  const side = (name: 'width' | 'height', box: number | undefined): number => {
    const said = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(element.getAttribute(name) ?? '')?.[1];
    return said === undefined ? box ?? 0 : Number(said);
  };
  return Math.min(side('width', wide), side('height', high)) >= LARGE;
}
