import type { Choice } from '../../article/adjust';
import { chooseBy } from '../adjust/choice';
import type { DoubtCode } from '../../article/remark';
import type { LedgerBook } from '../ledger';
import type { Page } from '../page';
import { elementsBelow } from '../page-text';
import { gatherEvidence } from './candidates';
import { cutOutside } from './cut-outside';
import { doubtsOf } from './doubts';
import { findLeadPicture } from './lead-picture';
import { captionHolder, picturesAmong } from './pictures';
import { withStructures } from './structures';

/** What locating found. */
export interface Located {
  /** Real doubts about completeness. */
  readonly doubts: readonly DoubtCode[];
}

/** Chooses the body and takes everything else out of the page, written down in the ledger. */
export function locate(page: Page, ledger: LedgerBook, choice: Choice = 'galley'): Located {
  const evidence = gatherEvidence(page);
  const { blocks } = evidence;
  const { keep: chosen, scores } = chooseBy(choice, evidence);
  const keep = withStructures(blocks, chosen, page.body);
  const kept = new Set<Node>();
  const all = new Map<Element, number>(), own = new Map<Element, number>();
  const captions = new Map<Element, Text[]>();
  let first: Element | null = null;

  blocks.forEach((block, i) => {
    const holder = captionHolder(block.element, page.body);
    if (holder) {
      const held = captions.get(holder);
      if (held) held.push(...block.nodes); else captions.set(holder, [...block.nodes]);
      return;
    }
    const yes = keep[i] === true;
    if (yes) {
      first ??= block.element;
      for (const node of block.nodes) kept.add(node);
    }
    for (let up: Element | null = block.element; up; up = up === page.body ? null : up.parentElement) {
      all.set(up, (all.get(up) ?? 0) + block.text.length);
      if (yes) own.set(up, (own.get(up) ?? 0) + block.text.length);
    }
  });

  const share = (element: Element): number | null => { const length = all.get(element); return length ? (own.get(element) ?? 0) / length : null; };
  const lead = findLeadPicture(page, first);
  const shown = new Set<Element>(picturesAmong(page.body, share));
  if (lead) { shown.add(lead); for (const inner of elementsBelow(lead)) shown.add(inner); }
  for (const picture of shown) kept.add(picture);
  for (const [holder, nodes] of captions) {
    if (shown.has(holder) || elementsBelow(holder).some(inner => shown.has(inner))) for (const node of nodes) kept.add(node);
  }
  cutOutside(page, kept, ledger);
  return { doubts: doubtsOf(blocks, scores, keep) };
}
