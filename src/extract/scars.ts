import type { FieldName } from '../article/article';
import type { Family } from '../article/ledger';

/** Kinds of things that can be missing at a place, as bits. */
export const SCAR = {
  headline: 1, dek: 2, byline: 4, section: 8, share: 16, related: 32, advertising: 64, author: 128, tags: 256, comments: 512,
  offer: 1024, navigation: 2048, footer: 4096, media: 8192, contents: 16384,
} as const;

const BIT: Readonly<Partial<Record<Family | FieldName, number>>> = {
  title: SCAR.headline, dek: SCAR.dek, byline: SCAR.byline, publishedTime: SCAR.byline, modifiedTime: SCAR.byline, section: SCAR.section,
  share: SCAR.share, related: SCAR.related, advertising: SCAR.advertising, author: SCAR.author, tags: SCAR.tags, comments: SCAR.comments,
  newsletter: SCAR.offer, paywall: SCAR.offer, app: SCAR.offer, consent: SCAR.offer, navigation: SCAR.navigation, header: SCAR.navigation,
  footer: SCAR.footer, media: SCAR.media, contents: SCAR.contents,
};

/** What was taken from between the nodes of a page: what stood beside a paragraph says much about it. */
export class Scars {
  readonly #before = new Map<Node, number>();
  readonly #atEnd = new Map<Node, number>();

  /** To be called before a node leaves the page; the marks before it pass to what follows it. */
  leave(node: ChildNode, kind: Family | FieldName): void {
    const bits = (BIT[kind] ?? 0) | (this.#before.get(node) ?? 0);
    const next = node.nextSibling, parent = node.parentNode;
    if (!bits || !parent) return;
    if (next) this.#before.set(next, (this.#before.get(next) ?? 0) | bits);
    else this.#atEnd.set(parent, (this.#atEnd.get(parent) ?? 0) | bits);
  }

  /** Bits of SCAR for what stood right before a node. */
  before(node: Node): number { return this.#before.get(node) ?? 0; }

  /** Bits of SCAR for what stood at an element's end. */
  atEnd(element: Node): number { return this.#atEnd.get(element) ?? 0; }
}
