import { GATE } from '../phrases/gate';

/** Share of the window's width and height from which a box covers it. */
const WHOLE = 0.9;
/** How opaque a box must be before nothing behind it can be read, and how strong the blur it lays over what is behind. */
const OPAQUE = 0.95, BLURRED = 2;
/** Elements looked at under a point of the window. */
const DEEP = 16;
const CONSENT = /cookie|consent|gdpr|privacy|datenschutz|einwilligung|zustimm|confidentialité|privacidad|consentimiento|riservatezza|consenso|prywatno|конфиденц|クッキー|隐私|隱私|쿠키/i;
const GATE_NAME = /pay-?wall|reg-?wall|(?:^|[\s_-])(?:gate|barrier|tp-modal|tp-backdrop|piano)(?:[\s_-]|$)/i;

/**
 * The boxes of a gate that hides the whole page behind it: something opaque is fixed over all of the window, and what
 * stands on it asks to subscribe or log in. Nothing behind it is shown to this reader, however much of it was delivered.
 * Boxes that ask for consent merely stand before a page that is the reader's.
 * @returns the boxes that are seen, or null where the page is not so covered
 */
export function coveringGate(document: Document, window: Window & typeof globalThis): ReadonlySet<Element> | null {
  const { innerWidth, innerHeight } = window;
  // A window without a layout (jsdom) has no such method. From the prototype: a page can shadow its document's with a name.
  const under = window.Document.prototype.elementsFromPoint as Document['elementsFromPoint'] | undefined;
  if (under === undefined) return null;
  const at = (x: number, y: number): Element[] => under.call(document, x * innerWidth, y * innerHeight).slice(0, DEEP);
  const seen = new Set<Element>();
  let covered = false;
  for (const [x, y] of [[0.5, 0.5], [0.5, 0.2], [0.5, 0.8], [0.05, 0.5], [0.95, 0.5]] as const) {
    const boxes = new Set<Element>();
    let closed = false;
    for (const element of at(x, y)) {
      const box = fixedBox(element, window);
      if (box === null) break;
      boxes.add(box);
      if (hides(element, box, window)) { closed = true; break; }
    }
    // Anything of the page that shows between the boxes says that it is not covered.
    if (!closed) return null;
    covered = true;
    for (const box of boxes) seen.add(box);
  }
  return covered && isGate([...seen]) ? seen : null;
}

/** The outermost fixed box that an element stands in, or null for one of the page's own flow. */
function fixedBox(element: Element, window: Window): Element | null {
  let box: Element | null = null;
  for (let up: Element | null = element; up && up.localName !== 'body' && up.localName !== 'html'; up = up.parentElement) {
    if (window.getComputedStyle(up).position === 'fixed') box = up;
  }
  return box;
}

/** Whether an element, in a fixed box over the whole window, lets nothing through. */
function hides(element: Element, box: Element, window: Window): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < WHOLE * window.innerWidth || height < WHOLE * window.innerHeight) return false;
  const { backgroundColor, backdropFilter } = window.getComputedStyle(element);
  let opacity = alphaOf(backgroundColor);
  for (let up: Element | null = element; up; up = up === box ? null : up.parentElement) opacity *= Number(window.getComputedStyle(up).opacity);
  return opacity >= OPAQUE || Number(/blur\(([\d.]+)px\)/.exec(backdropFilter)?.[1] ?? 0) >= BLURRED;
}

/** Computed colours are `rgb(…)`, or `rgba(…, alpha)` and `color(… / alpha)` where they are not opaque. */
function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(color);
  return alpha ? Number(alpha[1] ?? alpha[2]) : 1;
}

function isGate(boxes: readonly Element[]): boolean {
  const words = boxes.map(box => box.textContent ?? '').join(' ').slice(0, 4_000).toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
  const names = boxes.map(box => `${box.getAttribute('class') ?? ''} ${box.id}`).join(' ');
  if (CONSENT.test(words.slice(0, 600)) || /cookie|consent|cmp|gdpr|onetrust|didomi/i.test(names)) return false;
  return ((GATE.withheld.test(words) || GATE.reserved.test(words) || GATE.offer.test(words)) && GATE.act.test(words)) || GATE_NAME.test(names);
}
