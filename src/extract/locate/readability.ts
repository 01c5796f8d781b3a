import { quickReadability } from './quick-readability';

/** Traces elements through Readability. */
const MARK = 'data-galley-n';

/**
 * What @mozilla/readability would keep of a page, as elements of the given body (Readability itself works on a clone).
 *
 * Readability renames, unwraps and re-creates elements, but keeps attributes: a mark for every element with words of its
 * own survives every step, and where a wrapper is merged into its child both marks do.
 * @param body the body of an inert document; it is left as it was
 * @param texts its text nodes that are not white space alone, in any order, and any others
 * @returns the elements with words of their own that were kept; empty where Readability finds nothing or gives up
 */
export function readabilityKeeps(body: HTMLElement, texts: Iterable<Text>): Set<Element> {
  const originals: Element[] = [];
  let last: Element | null = null;
  for (const text of texts) {
    const parent = text.parentElement;
    if (!parent || parent === last || parent === body || !/\S/.test(text.data)) continue;
    last = parent;
    parent.setAttribute(MARK, String(originals.length));
    originals.push(parent);
  }
  const kept = new Set<Element>();
  const content = parse(() => body.ownerDocument.cloneNode(true) as Document);
  for (const element of originals) element.removeAttribute(MARK);
  if (!content) return kept;
  for (const element of [content, ...content.querySelectorAll(`[${MARK}]`)]) {
    // A link that runs a script is unwrapped at the end.
    if (element.localName === 'a' && element.getAttribute('href')?.startsWith('javascript:') === true) continue;
    for (const mark of element.getAttribute(MARK)?.split(' ') ?? []) {
      const original = originals[Number(mark)];
      if (original) kept.add(original);
    }
  }
  return kept;
}

function parse(copy: () => Document): Element | null {
  try {
    return quickReadability(copy, MARK).parse()?.content ?? null;
  } catch {
    // Readability recurses and can overflow on hostile depth; its answer is one of several, so the page goes on without it.
    return null;
  }
}
