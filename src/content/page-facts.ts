/*
 * A page can shadow properties of its document by naming an element after them (`<img name=visibilityState>`), in
 * Chromium's isolated worlds too. What is taken from the prototypes cannot be shadowed.
 */
function ofDocument(doc: Document, name: 'contentType' | 'visibilityState' | 'prerendering' | 'readyState'): unknown {
  for (let proto: unknown = Object.getPrototypeOf(doc); typeof proto === 'object' && proto !== null; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found.get?.call(doc) as unknown;
  }
  return undefined;
}

/** The MIME type that the browser shows the document as. */
export const contentType = (doc: Document): unknown => ofDocument(doc, 'contentType');

/** How far the browser is with it: `loading`, `interactive`, `complete`. */
export const readyState = (doc: Document): unknown => ofDocument(doc, 'readyState');

/** Whether a person is looking at the page. */
export const isInFront = (doc: Document): boolean =>
  // Only Chromium has `prerendering`: a page that is loaded ahead of a click that may never come.
  ofDocument(doc, 'visibilityState') === 'visible' && ofDocument(doc, 'prerendering') !== true;

/** Listens to the document, on its way down where it captures. @returns what stops it */
export function listenTo(doc: Document, event: string, listener: () => void, capture = false): () => void {
  EventTarget.prototype.addEventListener.call(doc, event, listener, capture);
  return () => { EventTarget.prototype.removeEventListener.call(doc, event, listener, capture); };
}
