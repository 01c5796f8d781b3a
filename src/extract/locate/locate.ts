import type { LedgerBook } from '../ledger';
import type { Page } from '../page';
import { elementsBelow } from '../page-text';
import { cutOutside } from './cut-outside';
import { findLeadPicture } from './lead-picture';
import { readabilityKeeps } from './readability';

/** What locating found. */
export interface Located {
  /** False when no candidate holds any text. */
  readonly found: boolean;
}

/** Chooses the body and takes everything else out of the page, written down in the ledger. */
export function locate(page: Page, ledger: LedgerBook): Located {
  const kept = new Set<Node>(readabilityKeeps(page.body));
  let first: Element | null = null;
  for (const element of elementsBelow(page.body)) {
    if (kept.has(element) && Array.from(element.childNodes).some(child => child.nodeType === 3 && /\S/.test((child as Text).data))) { first = element; break; }
  }
  const lead = findLeadPicture(page, first);
  if (lead) { kept.add(lead); for (const inner of elementsBelow(lead)) kept.add(inner); }
  cutOutside(page, kept, ledger);
  return { found: first !== null };
}
