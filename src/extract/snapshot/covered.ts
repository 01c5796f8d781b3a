import { asksConsent, isGate, type BoxFacts } from './gate-boxes';
import { layoutParent, openRoot } from './layout-parent';

type Realm = Window & typeof globalThis;

/** Share of the window's width and height from which a box covers it. */
const WHOLE = 0.9;
/** How opaque a box must be before nothing behind it can be read, and how strong the blur it lays over what is behind. */
const OPAQUE = 0.95, BLURRED = 2;
/** Elements looked at under a point of the window: what stands in a dialog is often nested deeply. */
const DEEP = 120;
const POINTS = [[0.5, 0.5], [0.5, 0.2], [0.5, 0.8], [0.05, 0.5], [0.95, 0.5]] as const;

/** Marks the element that Galley's reader stands in. */
const READER = 'data-galley-host';

/** The gate that was last seen over a page. */
const before = new WeakMap<Document, ReadonlySet<Element>>();

/**
 * The boxes of a gate that hides the whole page behind it: something opaque is fixed over all of the window, and what
 * stands on it asks to subscribe or log in. Nothing behind it is shown to this reader, however much of it was delivered.
 * Boxes that ask for consent merely stand before a page that is the reader's, or before such a gate.
 *
 * A modal dialog, Galley's own reader too, makes all under it inert, and no point meets that: a gate that covered the page
 * does so until it goes.
 * @returns the boxes that are seen, or null where the page is not so covered
 */
export function coveringGate(document: Document, window: Realm): ReadonlySet<Element> | null {
  // A window without a layout (jsdom) has no such method.
  if ((window.Document.prototype.elementsFromPoint as Document['elementsFromPoint'] | undefined) === undefined) return null;
  const known = before.get(document);
  const gate = gateNow(document, window) ?? (known && [...known].some(box => hides(box, window)) ? known : null);
  if (gate === null) before.delete(document); else before.set(document, gate);
  return gate;
}

function gateNow(document: Document, window: Realm): ReadonlySet<Element> | null {
  const seen = new Map<Element, BoxFacts>();
  for (const [x, y] of POINTS) {
    let closed = false;
    for (const element of elementsUnder(document, window, x * window.innerWidth, y * window.innerHeight).slice(0, DEEP)) {
      const box = fixedBox(element, window);
      // Anything of the page that shows between the boxes says that it is not covered.
      if (box === null) return null;
      const facts = seen.get(box) ?? factsOf(box, window);
      if (asksConsent(facts)) continue;
      seen.set(box, facts);
      if (hides(element, window)) { closed = true; break; }
    }
    if (!closed) return null;
  }
  return isGate([...seen.values()]) ? new Set(seen.keys()) : null;
}

/** From the top down, in open shadow roots too. From the prototypes: a page can shadow its document's with a name. */
function elementsUnder(root: Document | ShadowRoot, window: Realm, x: number, y: number): readonly Element[] {
  const { elementsFromPoint } = (root instanceof window.Document ? window.Document : window.ShadowRoot).prototype;
  return elementsFromPoint.call(root, x, y).flatMap((element) => {
    // Galley's own reader is none of the page's. And some browsers add what stands around a root to what is met in it.
    if (attribute(element, READER, window) !== null || window.Node.prototype.getRootNode.call(element) !== root) return [];
    const inner = openRoot(element, window);
    return inner ? [...elementsUnder(inner, window, x, y), element] : [element];
  });
}

const attribute = (element: Element, name: string, { Element }: Realm): string | null => Element.prototype.getAttribute.call(element, name);

/** The innermost fixed box that an element stands in, or null for one of the page's own flow. */
function fixedBox(element: Element, window: Realm): Element | null {
  for (let up: Element | null = element; up && up.localName !== 'body' && up.localName !== 'html'; up = layoutParent(up, window)) {
    if (window.getComputedStyle(up).position === 'fixed') return up;
  }
  return null;
}

function factsOf(box: Element, window: Realm): BoxFacts {
  const root = window.Node.prototype.getRootNode.call(box);
  // What a component shows stands in its root, or in its element for the slots of that.
  const parts = [box, ...openRoot(box, window)?.children ?? [], ...root instanceof window.ShadowRoot ? [root.host] : []];
  const frames = parts.flatMap(part => [...part.localName === 'iframe' ? [part] : [], ...part.querySelectorAll('iframe')]);
  const names = [box, ...frames].flatMap(named => ['class', 'id', 'title'].map(name => attribute(named, name, window) ?? ''));
  // What stands in a frame cannot be read; its address often says what it is, and its parameters say anything.
  const addresses = frames.map(frame => attribute(frame, 'src', window)?.replace(/[?#].*$/su, '').slice(0, 300) ?? '');
  return { name: [...names, ...addresses].join(' '), words: parts.filter(({ localName }) => localName !== 'style').map(part => part.textContent ?? '').join(' ') };
}

/** Whether an element lies over the whole window and lets nothing through. */
function hides(element: Element, window: Realm): boolean {
  const { left, right, top, bottom } = window.Element.prototype.getBoundingClientRect.call(element);
  const edge = (1 - WHOLE) / 2, { innerWidth, innerHeight } = window;
  const isWhole = left <= edge * innerWidth && right >= (1 - edge) * innerWidth && top <= edge * innerHeight && bottom >= (1 - edge) * innerHeight;
  const isModal = element.localName === 'dialog' && element.matches(':modal');
  if (!isWhole && !isModal) return false;
  const style = window.getComputedStyle(element), back = isModal ? window.getComputedStyle(element, '::backdrop') : style;
  if (style.visibility !== 'visible') return false;
  let opacity = Math.max(isWhole ? alphaOf(style.backgroundColor) : 0, isModal ? alphaOf(back.backgroundColor) * Number(back.opacity) : 0);
  for (let up: Element | null = element; up; up = layoutParent(up, window)) opacity *= Number(window.getComputedStyle(up).opacity);
  return opacity >= OPAQUE || Number(/blur\(([\d.]+)px\)/.exec(back.backdropFilter)?.[1] ?? 0) >= BLURRED;
}

/** Computed colours are `rgb(…)`, or `rgba(…, alpha)` and `color(… / alpha)` where they are not opaque. */
function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(color);
  return alpha ? Number(alpha[1] ?? alpha[2]) : 1;
}
