import { GATE } from '../phrases/gate';

/** Names of boxes that hold a gate; whole words of class and id, so that "delegate" and "gatehouse" are none. */
const NAMED = /(?:^|[\s_-])(?:paywall|regwall|gate|gated|barrier|piano|upsell|locked)(?:$|[\s_-])/i;
const ANCESTORS = 4;
const LONGEST = 240;

/**
 * Whether a `details` is closed and part of a gate. The engine opens details, as a reader of the article may; what a gate
 * keeps closed is not part of what the page gives.
 */
export function isClosedGate(element: Element): boolean {
  if (element.localName !== 'details' || element.hasAttribute('open')) return false;
  const summary = Array.from(element.children).find(child => child.localName === 'summary');
  const label = (summary?.textContent ?? '').slice(0, LONGEST).toLowerCase().replace(/[’‘]/g, "'");
  if (GATE.withheld.test(label) || GATE.reserved.test(label) || GATE.offer.test(label)) return true;
  let at: Element | null = element;
  for (let up = 0; at && up < ANCESTORS; at = at.parentElement, up++) {
    if (isGateNamed(at)) return true;
  }
  return false;
}

/** Whether an element is named as a gate. */
export const isGateNamed = (element: Element): boolean => element.hasAttribute('data-gate') || NAMED.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
