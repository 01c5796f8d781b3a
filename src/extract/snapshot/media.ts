import type { DomAccess } from './dom-access';
import { isLarge, noteDrawing, type StyleOf } from './drawing';

const MEDIA = new Set(['img', 'picture', 'svg', 'video', 'audio', 'iframe', 'object', 'embed', 'canvas', 'math']);

/** Elements that are copied by their own rules: their content is not text of the page, or only in part. */
export const isMedia = (localName: string): boolean => MEDIA.has(localName);

/** @returns an inert copy of a medium, without the fallback words that only browsers without that medium show. */
export function copyMedia(element: Element, name: string, inert: Document, dom: DomAccess, styleOf: StyleOf | null): Element {
  if (name === 'svg') return copySvg(element, inert, dom, styleOf);
  if (name === 'math') return inert.importNode(element, true);
  const copy = dom.importShallow(inert, element) as Element;
  disarm(copy);
  if (name === 'img') copyImageState(element as HTMLImageElement, copy);
  if (name === 'picture') {
    for (const child of element.querySelectorAll('source, img')) {
      const inner = dom.importShallow(inert, child) as Element;
      disarm(inner);
      if (dom.localName(child) === 'img') copyImageState(child as HTMLImageElement, inner);
      copy.appendChild(inner);
    }
  }
  if (name === 'video' || name === 'audio') for (const source of element.querySelectorAll('source')) copy.appendChild(dom.importShallow(inert, source));
  return copy;
}

/** Takes off the engine's own marks, which a page may have forged, and names that could shadow the copy's properties. */
function disarm(copy: Element): void {
  for (const attribute of copy.getAttributeNames()) if (attribute.startsWith('data-galley') || attribute === 'name') copy.removeAttribute(attribute);
}

/** What a live picture knows that its mark-up does not: the address that was chosen, and its true size. */
function copyImageState(live: HTMLImageElement, copy: Element): void {
  if (live.currentSrc && /^https?:/i.test(live.currentSrc)) copy.setAttribute('data-galley-src', live.currentSrc);
  if (live.naturalWidth > 0) {
    copy.setAttribute('data-galley-width', String(live.naturalWidth));
    copy.setAttribute('data-galley-height', String(live.naturalHeight));
  }
}

/** Characters of a drawing's description. */
const LONGEST_DESC = 2_000;

/**
 * A drawing: its `title` and `desc` are labels that no layout shows, so they never become text. Words drawn in it
 * (`text`) are shown and stay, for the ledger to account for. A direct title becomes its accessible name.
 */
function copySvg(element: Element, inert: Document, dom: DomAccess, styleOf: StyleOf | null): Element {
  const copy = dom.importShallow(inert, element) as Element;
  disarm(copy);
  for (const child of Array.from(element.children)) {
    const label = (child.textContent ?? '').trim();
    if (child.localName === 'title' && !copy.hasAttribute('aria-label') && label) copy.setAttribute('aria-label', label);
    // What drawing programs sign with says nothing of the drawing.
    if (child.localName === 'desc' && label && !/^created (?:with|in|by)\b/i.test(label)) copy.setAttribute('data-galley-desc', label.slice(0, LONGEST_DESC));
  }
  const shapes = Math.min(999, element.querySelectorAll('path, rect, circle, ellipse, line, polygon, polyline, text, image').length);
  copy.setAttribute('data-galley-shapes', String(shapes));
  if (isLarge(copy, shapes)) noteDrawing(element, copy, dom, styleOf);
  for (const drawn of element.querySelectorAll('text, foreignObject')) {
    if (drawn.closest('symbol, defs') || drawn.parentElement?.closest('text, foreignObject')) continue;
    const words = (drawn.textContent ?? '').trim();
    if (!words) continue;
    const span = inert.createElementNS('http://www.w3.org/2000/svg', 'text');
    span.appendChild(inert.createTextNode(words + ' '));
    copy.appendChild(span);
  }
  return copy;
}
