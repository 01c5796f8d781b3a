/**
 * The nodes of a snapshot, numbered in document order before anything is cut: two copies of one snapshot give a place the
 * same number.
 */
export class NumberedNodes {
  readonly #order: Node[] = [];
  #numbers: Map<Node, number> | null = null;

  constructor(body: Element) {
    const walker = body.ownerDocument.createTreeWalker(body, 5);
    for (let node: Node | null = walker.nextNode(); node; node = walker.nextNode()) this.#order.push(node);
  }

  node(number: number): Node | undefined { return this.#order[number]; }

  /** Undefined for nodes that the engine made. Numbered when first asked: most pages are never adjusted. */
  number(node: Node): number | undefined {
    this.#numbers ??= new Map(this.#order.map((each, at) => [each, at]));
    return this.#numbers.get(node);
  }

  /** Gives a copy of a node its number, so that what stands beside it can be put in order. */
  same(copy: Node, original: Node): void {
    const number = this.number(original);
    if (number !== undefined) this.#numbers?.set(copy, number);
  }
}
