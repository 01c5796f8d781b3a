import type { Adjust, LocalRule } from '../../article/adjust';
import type { Cause, LedgerBook } from '../ledger';
import type { Page } from '../page';
import { renderedText } from '../page-text';
import { findPlaces } from './locator';
import type { NumberedNodes } from './nodes';
import { PuttingBack } from './put-back';

export const HIDDEN: Cause = { rule: 'hidden-by-reader', family: 'reader', reason: 'You hid this here.' };

/** Share of a page's main run that no remembered rule may hide: it was made on another page, by its place alone. */
const TOO_MUCH = 0.35;

/** What the reader decided, as nodes of one page. To be found before anything is cut. */
export interface Wanted {
  readonly restore: ReadonlySet<Node>;
  /** By rules for the site, each with the rule whose removal it undoes. */
  readonly restoreByRule: readonly { readonly node: Node; readonly rule: string }[];
  readonly hide: readonly (readonly Node[])[];
  /** By rules for the site. */
  readonly hideByRule: readonly Node[];
}

export function wantedNodes({ restore, hide, rules }: Adjust, body: Element, nodes: NumberedNodes): Wanted {
  const byNumber = (numbers: readonly number[]): Node[] => numbers.flatMap((number) => nodes.node(number) ?? []);
  const byRule = (action: LocalRule['action']): { readonly node: Node; readonly rule: string }[] =>
    rules.filter((rule) => rule.action === action).flatMap(({ at, rule }) => findPlaces(at, body).map((node) => ({ node, rule })));
  const restored = new Set(byNumber(restore)), hidden = hide.map(byNumber), hiddenHere = new Set(hidden.flat());
  return {
    restore: restored,
    hide: hidden,
    // What is said of this page comes before what is said of the site.
    restoreByRule: byRule('restore').filter(({ node }) => !hiddenHere.has(node)),
    hideByRule: byRule('hide').flatMap(({ node }) => (restored.has(node) ? [] : [node])),
  };
}

/** Puts back and hides what the reader said, after the body was chosen, so that their word stands above every other. */
export function applyAdjust(wanted: Wanted, page: Page, ledger: LedgerBook, nodes: NumberedNodes): void {
  const putting = new PuttingBack(page.body, ledger, nodes);
  for (const node of wanted.restore) putting.putBack(node);
  for (const { node, rule } of wanted.restoreByRule) {
    const took = ledger.ruleThatTook(node);
    if (took !== null && isSame(took, rule)) putting.putBack(node);
  }
  for (const node of wanted.hideByRule) {
    if (!page.body.contains(node)) continue;
    const run = page.protectedRun;
    const refused = run && (node.contains(run) || (run.contains(node) && renderedText(node).length > TOO_MUCH * renderedText(run).length));
    if (refused) ledger.refuse(node, HIDDEN.rule, 'Your rule for this site would have taken most of the article here.');
    else ledger.cut(node as ChildNode, HIDDEN);
  }
  for (const group of wanted.hide) hideGroup(group.filter((node) => page.body.contains(node)), ledger);
}

/** What stands outside the article has several reasons, by where it stands; to a reader they are one. */
const isSame = (a: string, b: string): boolean => a === b || (a.startsWith('outside-') && b.startsWith('outside-'));

/** One block, one entry: nodes without an element of their own are put into one first. */
function hideGroup(group: readonly Node[], ledger: LedgerBook): void {
  const [first] = group;
  if (!first) return;
  const together = group.length > 1 && group.every((node) => node.parentNode === first.parentNode) ? wrapped(group, first) : null;
  for (const node of together ? [together] : group) ledger.cut(node as ChildNode, HIDDEN);
}

function wrapped(group: readonly Node[], first: Node): Element | null {
  const wrapper = first.ownerDocument?.createElement('span');
  if (!wrapper || !first.parentNode) return null;
  first.parentNode.insertBefore(wrapper, first);
  for (const node of group) wrapper.appendChild(node);
  return wrapper;
}
