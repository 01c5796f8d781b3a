/** What the page does with an element. */
export type Rendering = 'shown' | 'hidden';

/** Decides for one element at a time; parents are asked before children, and children of hidden elements never. */
export interface Visibility {
  readonly element: (element: Element, localName: string) => Rendering;
  /** Whether an element's own text can be seen. Asked only of shown elements with words of their own; descendants may differ. */
  readonly ownText: (element: Element) => boolean;
  /** For a place that the page's own script would fill: what goes there. Only saved pages have such places. */
  readonly sectionFor?: (place: Element) => Element | undefined;
  /** Computed style, where there is a layout. */
  readonly styleOf?: (element: Element) => CSSStyleDeclaration;
  /** Whether a `noscript` holds the page's text. Only saved pages have such. */
  readonly isScriptless?: (part: Element) => boolean;
}
