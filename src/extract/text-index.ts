import { collapse, isBlock, renderedText } from './page-text';
import type { TextStats } from './text-stats';

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** One CJK character carries about as much as this many letters of a Latin script. */
const CJK_WEIGHT = 2.5;
/** Weight from which a block of text counts as a paragraph. */
const PARAGRAPH = 80;

interface Counts { length: number; cjk: number; linkLength: number; paragraphs: number }

const none = (): Counts => ({ length: 0, cjk: 0, linkLength: 0, paragraphs: 0 });

/** Text measures of every node of a page: one pass makes them, cuts subtract from the ancestors. */
export class TextIndex {
  readonly #counts = new Map<Node, Counts>();

  constructor(readonly root: Element) { this.#measure(); }

  /** Measures of a node; zeros for what is not on the page. Lengths leave out white space at the ends of text nodes. */
  readonly stats = (node: Node): TextStats => {
    const { length, cjk, linkLength, paragraphs } = this.#counts.get(node) ?? none();
    return {
      length, linkLength, paragraphs,
      weight: length + cjk * (CJK_WEIGHT - 1),
      linkDensity: length ? linkLength / length : 0,
      get text() { return renderedText(node); },
    };
  };

  /** To be called before a node leaves the page. */
  leaving(node: Node): void {
    const gone = this.#counts.get(node);
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
  }

  #measure(): void {
    const order: Node[] = [];
    const walker = (this.root.ownerDocument).createTreeWalker(this.root, 5);
    for (let node: Node | null = this.root; node; node = walker.nextNode()) {
      order.push(node);
      if (node.nodeType !== 3) { this.#counts.set(node, none()); continue; }
      const text = collapse((node as Text).data);
      this.#counts.set(node, { length: text.length, cjk: /[^\x00-\u2e7f]/.test(text) ? (text.match(CJK)?.length ?? 0) : 0, linkLength: 0, paragraphs: 0 });
    }
    for (let i = order.length - 1; i > 0; i--) {
      const node = order[i];
      const own = node && this.#counts.get(node), up = node?.parentNode && this.#counts.get(node.parentNode);
      if (!node || !own || !up) continue;
      if (node.nodeType === 1) {
        const element = node as Element;
        if (element.localName === 'a' && element.hasAttribute('href')) own.linkLength = own.length;
        if (own.paragraphs === 0 && isBlock(element) && own.length + own.cjk * (CJK_WEIGHT - 1) >= PARAGRAPH && own.linkLength < own.length / 2) own.paragraphs = 1;
      }
      up.length += own.length;
      up.cjk += own.cjk;
      up.linkLength += own.linkLength;
      up.paragraphs += own.paragraphs;
    }
  }
}
