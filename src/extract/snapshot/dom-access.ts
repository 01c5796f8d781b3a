/**
 * Reads DOM properties through the prototypes' own getters.
 *
 * A page can shadow any property of its document or of a form by naming an element after it (`<img name=implementation>`,
 * `<form><input name=childNodes>`), in Chromium's isolated worlds too. A getter taken from the prototype cannot be shadowed.
 */
export interface DomAccess {
  readonly nodeType: (node: Node) => number;
  readonly localName: (element: Element) => string;
  readonly childNodes: (node: Node) => ArrayLike<Node>;
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

const reader = <T>(object: object, name: string): ((target: object) => T) => {
  const get = descriptor(object, name)?.get;
  if (!get) throw new TypeError(`no getter for ${name}`);
  return target => get.call(target) as T;
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
  const nodeType = reader<number>(element, 'nodeType');
  const localName = reader<string>(element, 'localName');
  const childNodes = reader<ArrayLike<Node>>(element, 'childNodes');
  const shadowRoot = reader<ShadowRoot | null>(element, 'shadowRoot');
  const getAttribute = method(element, 'getAttribute');
  const documentElement = reader<Element | null>(document, 'documentElement');
  const implementation = reader<DOMImplementation>(document, 'implementation');
  const baseURI = reader<string | null>(element, 'baseURI');
  const importNode = method(document, 'importNode');
  return {
    nodeType, localName, childNodes, shadowRoot, documentElement, baseURI,
    attribute: (target, name) => getAttribute.call(target, name) as string | null,
    inertDocument: target => implementation(target).createHTMLDocument(''),
    importShallow: (into, node) => importNode.call(into, node, false) as Node,
  };
}
