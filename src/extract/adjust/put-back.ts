import type { LedgerBook } from '../ledger';
import type { NumberedNodes } from './nodes';

/**
 * Puts what was cut back in its place, and takes its words out of the account. Where what stood around it stays cut, empty
 * copies of these elements hold the place.
 */
export class PuttingBack {
  readonly #copies = new Map<Node, Node>();

  constructor(private readonly body: Element, private readonly ledger: LedgerBook, private readonly nodes: NumberedNodes) {}

  /** A node that was never cut stays as it is. */
  putBack(node: Node): void {
    if (this.body.contains(node)) return;
    const parent = this.ledger.parentOf(node);
    if (!parent) return;
    const place = this.#attached(parent);
    if (!place) return;
    const account = this.ledger.givingBack(node);
    this.#insert(node, place);
    account();
  }

  #attached(parent: Node): Node | null {
    if (parent === this.body || this.body.contains(parent)) return parent;
    const known = this.#copies.get(parent);
    if (known) return known;
    const outer = this.ledger.parentOf(parent);
    const place = outer && this.#attached(outer);
    if (!place) return null;
    const copy = parent.cloneNode(false);
    this.nodes.same(copy, parent);
    this.#copies.set(parent, copy);
    this.#insert(copy, place);
    return copy;
  }

  #insert(node: Node, place: Node): void {
    const number = this.nodes.number(node) ?? -1;
    const after = Array.from(place.childNodes).find((child) => (this.nodes.number(child) ?? -1) > number);
    place.insertBefore(node, after ?? null);
  }
}
