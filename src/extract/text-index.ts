import { collapse, isBlock, renderedText } from './page-text';
import type { TextStats } from './text-stats';

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** One CJK character carries about as much as this many letters of a Latin script. */
const CJK_WEIGHT = 2.5;
/** Weight from which a block of text counts as a paragraph. */
const PARAGRAPH = 80;

interface Counts { length: number; cjk: number; linkLength: number; paragraphs: number }

const NOTHING: Readonly<Counts> = { length: 0, cjk: 0, linkLength: 0, paragraphs: 0 };

class NodeStats implements TextStats {
  readonly length: number;
  readonly linkLength: number;
  readonly paragraphs: number;
  readonly weight: number;
  readonly linkDensity: number;

  constructor(private readonly node: Node, { length, cjk, linkLength, paragraphs }: Readonly<Counts>) {
    this.length = length;
    this.linkLength = linkLength;
    this.paragraphs = paragraphs;
    this.weight = length + cjk * (CJK_WEIGHT - 1);
    this.linkDensity = length ? linkLength / length : 0;
  }

  get text(): string { return renderedText(this.node); }
}

function countsOf(data: string): Readonly<Counts> {
  if (!/\S/.test(data)) return NOTHING;
  const text = collapse(data);
  return { length: text.length, cjk: cjkIn(text), linkLength: 0, paragraphs: 0 };
}

const cjkIn = (text: string): number => (/[^\x00-\u2e7f]/.test(text) ? text.match(CJK)?.length ?? 0 : 0);

/** Text measures of every node of a page: one pass makes those of elements, cuts subtract from the ancestors. */
export class TextIndex {
  readonly #counts = new Map<Node, Counts>();
  /** Text nodes that left the page. */
  readonly #gone = new Set<Node>();

  constructor(readonly root: Element) { this.#measure(); }

  /** Measures of a node; zeros for what is not on the page. Lengths leave out white space at the ends of text nodes. */
  readonly stats = (node: Node): TextStats => new NodeStats(node, this.#of(node) ?? NOTHING);

  #of(node: Node): Readonly<Counts> | undefined {
    return node.nodeType === 3 && !this.#gone.has(node) ? countsOf((node as Text).data) : this.#counts.get(node);
  }

  /** To be called before a node leaves the page. */
  leaving(node: Node): void {
    const gone = this.#of(node);
    if (!gone) return;
    for (let up = node.parentNode; up; up = up.parentNode) {
      const counts = this.#counts.get(up);
      if (!counts) break;
      counts.length -= gone.length;
      counts.cjk -= gone.cjk;
      counts.linkLength -= gone.linkLength;
      counts.paragraphs -= gone.paragraphs;
    }
    this.#counts.delete(node);
    if (node.nodeType === 3) this.#gone.add(node);
  }

  /** One walk: an element's sums are added to its parent's as the walk leaves it. */
  #measure(): void {
    const { root } = this;
    const counts = this.#counts;
    let own: Counts = { ...NOTHING };
    counts.set(root, own);
    const outer: Counts[] = [];
    for (let node: Node | null = root.firstChild, at: Node = root; ;) {
      if (node) {
        const type = node.nodeType;
        if (type === 3) {
          const { data } = node as Text;
          if (/\S/.test(data)) {
            const text = collapse(data);
            own.length += text.length;
            own.cjk += cjkIn(text);
          }
        } else if (type === 1) {
          outer.push(own);
          own = { length: 0, cjk: 0, linkLength: 0, paragraphs: 0 };
          counts.set(node, own);
          at = node;
          node = node.firstChild;
          continue;
        }
        node = node.nextSibling;
        continue;
      }
      const up = outer.pop();
      if (!up) break;
      const element = at as Element;
      if (own.length > 0) {
        if (element.localName === 'a' && element.hasAttribute('href')) own.linkLength = own.length;
        if (own.paragraphs === 0 && own.length + own.cjk * (CJK_WEIGHT - 1) >= PARAGRAPH && own.linkLength < own.length / 2 && isBlock(element)) own.paragraphs = 1;
        up.length += own.length;
        up.cjk += own.cjk;
        up.linkLength += own.linkLength;
        up.paragraphs += own.paragraphs;
      }
      own = up;
      node = element.nextSibling;
      at = element.parentNode ?? root;
    }
  }
}
