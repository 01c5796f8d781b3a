import { Readability } from '@mozilla/readability';
import { elementsBelow, textNodes } from '../page-text';

/** Prefix of the marks that trace elements through Readability: one attribute name an element, since it merges values. */
const MARK = 'data-galley-n';

/**
 * What @mozilla/readability would keep of a page, as elements of the given body (Readability itself works on a clone).
 *
 * Readability renames, unwraps and re-creates elements, but keeps attributes: when it merges a wrapper into its child it
 * copies the wrapper's attributes onto it. A mark of its own name for every element therefore survives every step.
 * @param body the body of an inert document; it is only read
 * @returns the elements with words of their own that were kept; empty where Readability finds nothing or gives up
 */
export function readabilityKeeps(body: HTMLElement): Set<Element> {
  const clone = body.ownerDocument.cloneNode(true) as Document;
  const originals: Element[] = [];
  const copies = textNodes(clone.body);
  let last: Element | null = null;
  for (const { data, parentElement } of textNodes(body)) {
    const copy = copies.next().value as Text | undefined;
    if (!parentElement || parentElement === last || parentElement === body || !/\S/.test(data)) continue;
    copy?.parentElement?.setAttribute(MARK + String(originals.length), '');
    originals.push(last = parentElement);
  }
  const kept = new Set<Element>();
  const content = parse(clone);
  if (!content) return kept;
  for (const element of [content, ...elementsBelow(content)]) {
    // A link that runs a script is unwrapped at the end.
    if (!element.hasAttributes() || element.localName === 'a' && element.getAttribute('href')?.startsWith('javascript:') === true) continue;
    for (const name of element.getAttributeNames()) {
      if (!name.startsWith(MARK)) continue;
      const original = originals[Number(name.slice(MARK.length))];
      if (original) kept.add(original);
    }
  }
  return kept;
}

function parse(document: Document): Element | null {
  try {
    const reader = new Readability<Element>(document, { serializer: node => node as Element, keepClasses: true, disableJSONLD: true });
    // Nobody reads the addresses of its result: it need not parse each of them.
    Object.assign(reader, { _fixRelativeUris: () => undefined });
    return reader.parse()?.content ?? null;
  } catch {
    // Readability recurses and can overflow on hostile depth; its answer is one of several, so the page goes on without it.
    return null;
  }
}
