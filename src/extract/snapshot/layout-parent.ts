type Realm = Window & typeof globalThis;

/**
 * The element whose box this one is laid out in: through slots and out of shadow roots. By the prototypes' own getters: in a
 * form with a field named "parentNode" the plain property is that field, and the way up would never end.
 */
export function layoutParent(element: Element, window: Realm): Element | null {
  const slot = read(window.Element.prototype, 'assignedSlot', element);
  if (slot instanceof window.Element) return slot;
  const parent = read(window.Node.prototype, 'parentNode', element);
  if (parent instanceof window.Element) return parent;
  return parent instanceof window.ShadowRoot ? parent.host : null;
}

/** The shadow root of an element that lets others in; null where it has none. */
export function openRoot(element: Element, window: Realm): ShadowRoot | null {
  const root = read(window.Element.prototype, 'shadowRoot', element);
  return root instanceof window.ShadowRoot ? root : null;
}

const read = (prototype: object, name: string, element: Element): unknown => Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(element);
