/** Elements that a browser lays out as blocks: their text never joins their neighbours' words. */
const BLOCKS = new Set(`address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p pre search section
select summary table tbody td tfoot th thead tr ul video audio iframe picture`.split(/\s+/));

export const isBlock = (element: Element): boolean => BLOCKS.has(element.localName);

/** Inline elements that are laid out apart from their neighbours as often as not: labels, links, buttons beside each other. */
const PARTS = new Set(['a', 'button', 'span', 'label', 'time', 'select', 'option', 'output']);
/** Where such an element borders: letters that would read as one word ("AdvertisementHarrow Cider"), marked by \u0001. */
const RUN_TOGETHER = /([\p{Ll}\p{N}.!?:)])\u0001+(?=[\p{Lu}\p{N}])/gu;

/**
 * The words of a node as laid out: block elements and line breaks part words, inline elements do not, unless a capital
 * follows a small letter at the border of a label or link. White space is collapsed. Iterative, for any depth.
 */
export function renderedText(node: Node): string {
  if (node.nodeType === 3 && !(node as Text).data.includes('\u0001')) return collapse((node as Text).data);
  const parts: string[] = [];
  const border = (element: Element): void => {
    const name = element.localName;
    if (BLOCKS.has(name)) parts.push(' '); else if (PARTS.has(name)) parts.push('\u0001');
  };
  let at: Node | null = node;
  while (at) {
    if (at.nodeType === 3) parts.push((at as Text).data);
    else if (at.nodeType === 1) if ((at as Element).localName === 'br') parts.push(' '); else border(at as Element);
    if (at.firstChild) { at = at.firstChild; continue; }
    while (at && at !== node && !at.nextSibling) {
      if (at.nodeType === 1) border(at as Element);
      at = at.parentNode;
    }
    if (!at || at === node) break;
    if (at.nodeType === 1) border(at as Element);
    at = at.nextSibling;
  }
  const text = parts.join('');
  return collapse(text.includes('\u0001') ? text.replace(RUN_TOGETHER, '$1 ').replace(/\u0001/g, '') : text);
}

/** White space as a browser shows it: runs become one space, ends are trimmed. */
export const collapse = (text: string): string => evened(text).trim();

/** The same, with a space left at an end that has any. */
export const evened = (text: string): string => (UNEVEN.test(text) ? text.replace(EACH_UNEVEN, ' ') : text);

/** White space that is more than one plain space; most words have one between them, and nothing is to be done there. */
const UNEVEN = /[^\S ]|  /, EACH_UNEVEN = /[^\S ]\s*| \s+/g;

/** The text nodes below a node, in document order. */
export function* textNodes(root: Node): Generator<Text> {
  const document = root.ownerDocument;
  if (!document) return;
  const walker = document.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

/**
 * The elements below a node, in document order, as an array. Live collections (`getElementsByTagName`, `children`) are
 * searched by name on each access in jsdom, which makes a loop over them quadratic.
 */
export function elementsBelow(root: Node): Element[] {
  const elements: Element[] = [];
  const walker = root.ownerDocument?.createTreeWalker(root, 1);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) elements.push(node as Element);
  return elements;
}
