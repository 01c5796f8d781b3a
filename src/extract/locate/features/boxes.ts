/** An element around blocks, and the one around it: climbed by every family of features without asking the document again. */
export interface Box {
  /** From 0, in the order in which they were met: what is known of boxes stands in arrays. */
  readonly index: number;
  readonly element: Element;
  /** Its local name. */
  readonly name: string;
  /** Null for the root. */
  readonly outer: Box | null;
}

/** @returns the box of an element that is the root or stands below it */
export function boxesOf(root: Element): (element: Element) => Box {
  const boxes = new Map<Element, Box>();
  const boxOf = (element: Element): Box => {
    const known = boxes.get(element);
    if (known) return known;
    const parent = element === root ? null : element.parentElement, outer = parent && boxOf(parent);
    const box = { index: boxes.size, element, name: element.localName, outer };
    boxes.set(element, box);
    return box;
  };
  return boxOf;
}

/** `h1` to `h6`. */
export const isHeading = (name: string): boolean => name.length === 2 && name.charCodeAt(0) === 104 && name.charCodeAt(1) >= 49 && name.charCodeAt(1) <= 54;
