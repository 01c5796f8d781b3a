import { gateLink } from '../../article/url-gate';
import { drawingOf, isLarge } from '../snapshot/drawing';
import { hasWords, tidy } from './dom-text';
import { made, NOTHING, type Kind } from './scope';

const DRAWN = { rule: 'drawn-words', family: 'media', reason: 'Words drawn inside a picture.' } as const;
/** Labels from which a drawing without a name is a chart. */
const LABELS = 4;

/**
 * `svg`: a large drawing that has a name, a caption or labels is a picture, drawn anew from its shapes; where these cannot
 * be shown whole, a named one is a card, because the image gate admits no drawings; all others are ornament. Words drawn
 * in it are written down as left out of the text.
 */
export const drawing: Kind = (element, scope) => {
  const title = tidy(element.getAttribute('aria-label') ?? ''), desc = tidy(element.getAttribute('data-galley-desc') ?? '');
  const hidden = element.getAttribute('aria-hidden') === 'true' || /^(?:presentation|none)$/.test(element.getAttribute('role') ?? '');
  const large = !hidden && isLarge(element, Number(element.getAttribute('data-galley-shapes') ?? 0));
  const labels = element.children.length, captioned = element.closest('figure')?.querySelector('figcaption') != null;
  if (hasWords(element.textContent ?? '')) scope.cut(element, DRAWN);
  if (!large) return NOTHING;
  const drawn = drawingOf(element), named = hasWords(title);
  if (drawn && (named || hasWords(desc) || captioned || labels >= LABELS)) return made({ kind: 'drawing', drawing: drawn, alt: [title, desc].filter(hasWords).join(named && !/[.!?]$/.test(title) ? '. ' : ' '), caption: null, credit: null });
  if (!named) return NOTHING;
  const id = element.getAttribute('id');
  return made({ kind: 'embed', what: 'drawing', href: id === null || scope.context.base === null ? null : gateLink(`#${id}`, scope.context.base), title, children: [] });
};
