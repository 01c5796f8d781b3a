import type { FieldName } from '../article/article';
import type { Family, Ledger, LedgerEntry, Refusal } from '../article/ledger';
import { collapse, renderedText } from './page-text';
import { Scars } from './scars';
import type { Unread } from './snapshot/types';
import type { TextIndex } from './text-index';

/** Who takes something away, and the sentence that says why. */
export interface Cause {
  readonly rule: string;
  readonly family: Family;
  readonly reason: string;
}

/** Characters of a refusal's preview. */
const PREVIEW = 120;
/** Element names in a place. */
const PLACE_DEPTH = 6;

/**
 * Takes nodes out of the page's inert copy and writes each down: the only code that removes one.
 * Entries are numbered in the order of the cuts.
 */
export class LedgerBook {
  #entries: LedgerEntry[] = [];
  readonly #refusals: Refusal[] = [];
  /** Where something was, for those who judge what is left by what stood beside it. */
  readonly scars = new Scars();
  /** Every node that was cut, with where it stood; the entry is null where a field shows all its words. */
  readonly #cuts = new Map<Node, { readonly parent: Node; entry: LedgerEntry | null }>();

  constructor(private readonly index: TextIndex) {}

  /**
   * Removes a node and records its words. A node that is no longer on the page is left alone.
   * @param restorable whether a reader can have it back as a block of its own
   */
  cut(node: ChildNode, cause: Cause, restorable = true): void {
    const parent = node.parentNode;
    if (!parent || !this.index.root.contains(node)) return;
    const text = renderedText(node);
    const place = placeOf(node, this.index.root);
    this.index.leaving(node);
    this.scars.leave(node, cause.family);
    keepWordsApart(node);
    node.remove();
    this.#cuts.set(node, { parent, entry: text ? this.#record(cause, place, text, restorable) : null });
  }

  /**
   * Removes an element whose words are shown as a field of the article (the headline, the byline). Words that the
   * field does not show are recorded.
   */
  claim(node: ChildNode, field: FieldName, shown: string, cause: Cause): void {
    const parent = node.parentNode;
    if (!parent || !this.index.root.contains(node)) return;
    const rest = without(renderedText(node), shown);
    const place = placeOf(node, this.index.root);
    this.index.leaving(node);
    this.scars.leave(node, field);
    node.remove();
    this.#cuts.set(node, { parent, entry: /[\p{L}\p{N}]/u.test(rest) ? this.#record(cause, place, rest, true) : null });
  }

  /** Writes down that a rule wanted a node and was not allowed to take it; once, however often it asks. */
  refuse(node: Node, rule: string, reason: string): void {
    const refusal = { rule, place: placeOf(node, this.index.root), preview: renderedText(node).slice(0, PREVIEW), reason };
    if (!this.#refusals.some(known => known.rule === rule && known.preview === refusal.preview && known.reason === reason)) this.#refusals.push(refusal);
  }

  /** Counts what the snapshot left behind; what a page does not show is never quoted. */
  note(unread: readonly Unread[]): void {
    for (const { what, count } of unread) {
      this.#entries.push({ id: this.#entries.length, rule: `snapshot-${what}`, family: 'hidden', reason: UNREAD[what], place: 'page', text: '', length: count, restorable: false });
    }
  }

  /** Where a node stands, or stood before it was cut. */
  parentOf(node: Node): Node | null {
    return node.parentNode ?? this.#cuts.get(node)?.parent ?? null;
  }

  /** The node that an entry tells of; undefined for what was counted and never copied. */
  nodeOf(entry: LedgerEntry): Node | undefined {
    for (const [node, cut] of this.#cuts) if (cut.entry?.id === entry.id) return node;
    return undefined;
  }

  /** The rule that took a node, alone or within something larger; null where it was not cut. */
  ruleThatTook(node: Node): string | null {
    return this.#cuts.get(rootOf(node))?.entry?.rule ?? null;
  }

  /** @returns what takes the node's words out of the account, to be called once it stands on the page again */
  givingBack(node: Node): () => void {
    const root = rootOf(node);
    return () => {
      const cut = this.#cuts.get(root);
      if (!cut?.entry) return;
      const old = cut.entry, text = root === node ? '' : renderedText(root);
      const rest = text ? { ...old, text, length: text.length } : null;
      cut.entry = rest;
      this.#entries = this.#entries.flatMap((entry) => (entry !== old ? [entry] : rest ? [rest] : []));
    };
  }

  /** The account, numbered from 0. To be taken once, when all is cut and given back. */
  ledger(): Ledger {
    const numbered = new Map(this.#entries.map((entry, id) => [entry, { ...entry, id }]));
    this.#entries = [...numbered.values()];
    for (const cut of this.#cuts.values()) cut.entry = (cut.entry && numbered.get(cut.entry)) ?? null;
    return { entries: this.#entries, refusals: this.#refusals };
  }

  #record(cause: Cause, place: string, text: string, restorable: boolean): LedgerEntry {
    const entry = { id: this.#entries.length, rule: cause.rule, family: cause.family, reason: cause.reason, place, text, length: text.length, restorable };
    this.#entries.push(entry);
    return entry;
  }
}

const UNREAD: Readonly<Record<Unread['what'], string>> = {
  'hidden': 'The page does not show these elements, so Galley does not read them.',
  'closed-shadow': 'These components keep their content closed to extensions.',
  'frame': 'These frames belong to other documents; only the page itself is read.',
  'over-budget': 'The page is larger than Galley reads.',
};

function rootOf(node: Node): Node {
  let root = node;
  while (root.parentNode) root = root.parentNode;
  return root;
}

/** Two words that the removed node kept apart must not become one. */
function keepWordsApart(node: ChildNode): void {
  const before = node.previousSibling, after = node.nextSibling;
  if (before?.nodeType !== 3 || after?.nodeType !== 3) return;
  if (/\S$/.test((before as Text).data) && /^\S/.test((after as Text).data) && /^[\p{L}\p{N}]/u.test((after as Text).data)) (before as Text).data += ' ';
}

function without(text: string, shown: string): string {
  const field = collapse(shown);
  const at = field ? text.toLowerCase().indexOf(field.toLowerCase()) : -1;
  return at < 0 ? text : collapse(`${text.slice(0, at)} ${text.slice(at + field.length)}`);
}

function placeOf(node: Node, root: Element): string {
  let place = '', depth = 0;
  for (let up: Node | null = node; up && up !== root; up = up.parentNode) {
    if (up.nodeType !== 1) continue;
    if (depth === PLACE_DEPTH) return `… > ${place}`;
    place = depth++ === 0 ? (up as Element).localName : `${(up as Element).localName} > ${place}`;
  }
  return place || root.localName;
}
