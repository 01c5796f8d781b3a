/** What the page does with an element. `own-text-hidden`: its text is not shown, but descendants may be. */
export type Rendering = 'shown' | 'own-text-hidden' | 'hidden';

/** Decides for one element at a time; parents are asked before children, and children of hidden elements never. */
export type Visibility = (element: Element, localName: string) => Rendering;
