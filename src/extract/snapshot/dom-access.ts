/**
 * Reads DOM properties through the prototypes' own getters.
 *
 * A page can shadow any property of its document or of a form by naming an element after it (`<img name=implementation>`,
 * `<form><input name=childNodes>`), in Chromium's isolated worlds too. A getter taken from the prototype cannot be shadowed.
 */
export interface DomAccess {
  readonly localName: (element: Element) => string;
  readonly firstChild: (node: Node) => ChildNode | null;
  readonly nextSibling: (node: Node) => ChildNode | null;
  readonly shadowRoot: (element: Element) => ShadowRoot | null;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly documentElement: (document: Document) => Element | null;
  readonly inertDocument: (document: Document) => Document;
  readonly importShallow: (into: Document, node: Node) => Node;
  readonly baseURI: (node: Node) => string | null;
}

const descriptor = (object: object, name: string): PropertyDescriptor | undefined => {
  for (let proto: unknown = Object.getPrototypeOf(object); proto !== null && typeof proto === 'object'; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
};

const getter = (object: object, name: string): (() => unknown) => {
  const get = descriptor(object, name)?.get;
  if (!get) throw new TypeError(`no getter for ${name}`);
  return get;
};

type Method = (this: object, ...args: readonly unknown[]) => unknown;

const method = (object: object, name: string): Method => {
  const value: unknown = descriptor(object, name)?.value;
  if (typeof value !== 'function') throw new TypeError(`no method ${name}`);
  return value as Method;
};

/** @param document any document of the realm whose nodes will be read. Throws TypeError where the DOM is not one. */
export function domAccess(document: Document): DomAccess {
  const element = method(document, 'createElement').call(document, 'div') as Element;
  const localName = getter(element, 'localName'), firstChild = getter(element, 'firstChild'), nextSibling = getter(element, 'nextSibling');
  const shadowRoot = getter(element, 'shadowRoot'), baseURI = getter(element, 'baseURI'), getAttribute = method(element, 'getAttribute');
  const documentElement = getter(document, 'documentElement'), implementation = getter(document, 'implementation');
  const importNode = method(document, 'importNode');
  // One function literal a property: an engine that sees one getter at one call compiles it to the bare access.
  return {
    localName: target => localName.call(target) as string,
    firstChild: node => firstChild.call(node) as ChildNode | null,
    nextSibling: node => nextSibling.call(node) as ChildNode | null,
    shadowRoot: target => shadowRoot.call(target) as ShadowRoot | null,
    documentElement: target => documentElement.call(target) as Element | null,
    baseURI: node => baseURI.call(node) as string | null,
    attribute: (target, name) => getAttribute.call(target, name) as string | null,
    inertDocument: target => (implementation.call(target) as DOMImplementation).createHTMLDocument(''),
    importShallow: (into, node) => importNode.call(into, node, false) as Node,
  };
}
