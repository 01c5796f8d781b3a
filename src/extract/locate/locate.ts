import type { Choice } from '../../article/adjust';
import { chooseBy } from '../adjust/choice';
import type { DoubtCode } from '../../article/remark';
import type { Cause, LedgerBook } from '../ledger';
import type { Page } from '../page';
import { elementsBelow } from '../page-text';
import { type Evidence, gatherEvidence } from './candidates';
import type { Choice as Chosen } from './choose';
import { cutOutside } from './cut-outside';
import { doubtsOf } from './doubts';
import { whyOutside } from './explain';
import { findLeadPicture } from './lead-picture';
import { captionHolders, picturesAmong, saysSomething } from './pictures';
import { withStructures } from './structures';

/** What locating found. */
export interface Located {
  /** Real doubts about completeness. */
  readonly doubts: readonly DoubtCode[];
}

/** Chooses the body and takes everything else out of the page, written down in the ledger. */
export function locate(page: Page, ledger: LedgerBook, choice: Choice = 'galley'): Located {
  const evidence = gatherEvidence(page, ledger);
  const { blocks } = evidence;
  const chosen = chooseBy(choice, evidence), { scores, probabilities } = chosen;
  const keep = withStructures(blocks, chosen.keep, page.body);
  const kept = new Set<Node>();
  const all = new Map<Element, number>(), own = new Map<Element, number>();
  const captions = new Map<Element, Text[]>();
  let first: Element | null = null;
  const captionHolder = captionHolders(page.body);

  blocks.forEach((block, i) => {
    const holder = captionHolder(block.element);
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
    if (!yes && !saysSomething(block.nodes)) return;
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
  cutOutside(page, kept, ledger, reasons(evidence, { keep, scores }));
  // A reader who chose otherwise knows of the doubt.
  return { doubts: choice === 'galley' ? doubtsOf(blocks, probabilities, keep) : [] };
}

/** Why a node was left out, told by the longest block in it that was not kept. */
function reasons({ blocks, vectors }: Evidence, { keep, scores }: Pick<Chosen, 'keep' | 'scores'>): (node: Node) => Cause | null {
  const blockOf = new Map<Node, number>();
  blocks.forEach(({ nodes }, i) => { for (const node of nodes) blockOf.set(node, i); });
  const surest = scores.reduce((best, score, i) => (keep[i] && (best < 0 || score > (scores[best] ?? 0)) ? i : best), -1);
  const typical = vectors[surest];
  /** The longest of a block and those in a node that were not kept; the first of equal ones, -1 for none. */
  const longestIn = (node: Node, longest: number): number => {
    if (node.nodeType === 3) {
      const at = blockOf.get(node);
      return at !== undefined && !keep[at] && (longest < 0 || (blocks[at]?.text.length ?? 0) > (blocks[longest]?.text.length ?? 0)) ? at : longest;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) longest = longestIn(child, longest);
    return longest;
  };
  return node => {
    const vector = vectors[longestIn(node, -1)];
    return vector && typical ? whyOutside(vector, typical) : null;
  };
}
