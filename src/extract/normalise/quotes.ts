import { hasWords, lineOf, names } from './dom-text';
import { made, NOTHING, type Kind } from './scope';

const PULL = /pull-?_?quote|(?:^|[\s_-])(?:pq|pullout|blockquote--pull|quote-?pull|highlight-quote|zitat)(?:$|[\s_-])/;
/** Characters beyond which a footer says more than whom the words are from. */
const LONGEST_CITE = 250;

/** `blockquote`: its words, and whom they are from. */
export const quote: Kind = (element, scope) => {
  const source = attribution(element);
  const cite = source === null ? null : citeText(lineOf(source));
  if (source !== null) scope.held.add(source);
  const children = scope.blocks(element);
  if (source !== null) scope.held.delete(source);
  if (children.length === 0) return cite === null ? NOTHING : made({ kind: 'paragraph', children: [{ kind: 'text', text: cite }] });
  return made({ kind: 'quote', pull: isPull(element), children, cite });
};

/** The last element of the quotation that names its source, if nothing but it stands there. */
function attribution(element: Element): Element | null {
  const found = [...element.querySelectorAll('footer, figcaption, cite')].filter((part) => part.closest('blockquote') === element);
  const whole = found.filter((part) => !found.some((outer) => outer !== part && outer.contains(part)));
  const last = whole.at(-1);
  if (last === undefined || !hasWords(last.textContent ?? '') || (last.textContent ?? '').length > LONGEST_CITE) return null;
  return isLast(last, element) && startsLine(last) ? last : null;
}

function isLast(part: Element, quotation: Element): boolean {
  for (let up: Node | null = part; up !== null && up !== quotation; up = up.parentNode) {
    for (let after = up.nextSibling; after !== null; after = after.nextSibling) if (hasWords(after.textContent ?? '')) return false;
  }
  return true;
}

/** A `cite` within a sentence is the title of a work, not the speaker. */
function startsLine(part: Element): boolean {
  if (part.localName !== 'cite') return true;
  const before = part.previousSibling;
  const text = before === null ? '' : (before.textContent ?? '').trimEnd();
  return before === null ? part.parentElement?.localName !== 'p' || part.parentElement.firstChild === part : !hasWords(text) || /[.!?…»"”'’—–-]$/.test(text) || (before.nodeType === 1 && /^(?:p|br|div)$/.test((before as Element).localName));
}

const citeText = (text: string): string => text.replace(/^[—–―-]+\s*/, '');

function isPull(element: Element): boolean {
  for (let up: Element | null = element, steps = 0; up !== null && steps < 3; up = up.parentElement, steps += 1) {
    if (up.localName === 'aside' || PULL.test(names(up))) return true;
  }
  return false;
}
