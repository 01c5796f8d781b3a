import type { Cause, LedgerBook } from '../ledger';
import type { Page } from '../page';

const WHERE: readonly (readonly [selector: string, cause: Cause])[] = [
  ['nav, [role="navigation"]', { rule: 'outside-navigation', family: 'navigation', reason: 'This is the site’s navigation, not the article.' }],
  ['footer, [role="contentinfo"]', { rule: 'outside-footer', family: 'footer', reason: 'This stands in the page’s footer.' }],
  ['aside, [role="complementary"]', { rule: 'outside-aside', family: 'outside', reason: 'This stands beside the article.' }],
  ['header, [role="banner"]', { rule: 'outside-header', family: 'header', reason: 'This stands in the page’s header.' }],
  ['form, button, [role="button"]', { rule: 'outside-control', family: 'navigation', reason: 'This is a control of the page.' }],
];
/** Asked first: of most pieces no place tells. */
const ANYWHERE = WHERE.map(([selector]) => selector).join(', ');
/** Where the model has no better word. */
const OUTSIDE: Cause = { rule: 'outside-article', family: 'outside', reason: 'This stands outside the article’s text.' };

/**
 * Takes out everything that was not chosen, in the largest pieces that hold nothing chosen.
 * @param kept text nodes, and elements that stay with all that is in them (pictures, players)
 * @param why what the model says of a node that it left out, or null
 */
export function cutOutside(page: Page, kept: ReadonlySet<Node>, ledger: LedgerBook, why: (node: Node) => Cause | null): void {
  const holds = new Set<Node>();
  for (const node of kept) for (let up: Node | null = node; up && !holds.has(up); up = up.parentNode) holds.add(up);
  const pending: Node[] = [page.body];
  for (let node = pending.pop(); node; node = pending.pop()) {
    for (let child = node.firstChild, next: ChildNode | null; child; child = next) {
      next = child.nextSibling;
      if (!holds.has(child)) { if (!isGap(child)) ledger.cut(child, placeCause(child) ?? why(child) ?? OUTSIDE); } else if (child.nodeType === 1 && !(kept.has(child) && WHOLE.has((child as Element).localName))) pending.push(child);
    }
  }
}

/** Pictures and players are kept with what is in them: sources, drawn words. */
const WHOLE = new Set(['picture', 'svg', 'video', 'audio', 'math', 'object']);

/** White space, and elements that only break lines, part words and belong to both sides. */
const isGap = (node: Node): boolean => (node.nodeType === 3 ? !/\S/.test((node as Text).data) : (node as Element).localName === 'br' || (node as Element).localName === 'wbr');

function placeCause(node: Node): Cause | null {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (!element?.closest(ANYWHERE)) return null;
  for (const [selector, cause] of WHERE) if (element.closest(selector)) return cause;
  return null;
}
