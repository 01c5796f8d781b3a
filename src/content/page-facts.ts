/*
 * A page can shadow properties of its document by naming an element after them (`<img name=visibilityState>`), in
 * Chromium's isolated worlds too. What is taken from the prototypes cannot be shadowed.
 */
function ofDocument(name: 'contentType' | 'visibilityState' | 'prerendering'): (doc: Document) => unknown {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get;
  return (doc) => get?.call(doc) as unknown;
}

/** The MIME type that the browser shows the document as. */
export const contentType: (doc: Document) => unknown = ofDocument('contentType');

const visibilityState = ofDocument('visibilityState');
/** Chromium alone has it: a page that is loaded ahead of a click that may never come. */
const prerendering = ofDocument('prerendering');

/** Whether a person is looking at the page. */
export const isInFront = (doc: Document): boolean => visibilityState(doc) === 'visible' && prerendering(doc) !== true;

/** Listens to the document. @returns what stops it */
export function listenTo(doc: Document, event: string, listener: () => void): () => void {
  EventTarget.prototype.addEventListener.call(doc, event, listener);
  return () => { EventTarget.prototype.removeEventListener.call(doc, event, listener); };
}
