/** Elements laid out as blocks: their words never join their neighbours' line. */
const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre search
  section summary table tbody td tfoot th thead tr ul xmp`.split(/\s+/),
);

/** Elements whose content no browser shows, or shows only where the element itself is not supported. */
const UNSHOWN: ReadonlySet<string> = new Set(
  `script style template noscript noframes noembed head title meta link base textarea datalist canvas object applet embed
  iframe video audio svg map`.split(/\s+/),
);

export const isUnshown = (element: Element): boolean => UNSHOWN.has(element.localName);

/**
 * Whether an element starts and ends lines. A custom element is a block by most sites' styles, but stands within a
 * sentence where words touch it.
 */
export function isBlock(element: Element): boolean {
  if (BLOCKS.has(element.localName)) return true;
  return element.localName.includes('-') && !touchesWords(element.previousSibling) && !touchesWords(element.nextSibling);
}

const touchesWords = (node: Node | null): boolean => node?.nodeType === 3 && /\S/.test((node as Text).data);
