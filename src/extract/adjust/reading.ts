import { CHOICES, RULE_PREVIEW, UNADJUSTED, type Adjust, type LocalRule } from '../../article/adjust';
import type { Block } from '../../article/block';
import type { Extraction } from '../../article/result';
import { extractTraced, type Traced } from '../extract';
import { collapse, renderedText } from '../page-text';
import type { Snapshot } from '../snapshot/types';
import { HIDDEN } from './apply-adjust';
import { NumberedNodes } from './nodes';
import { outermost } from './origins';
import { ruleFor } from './rule-for';

interface Step {
  readonly adjust: Adjust;
  /** The rule whose removal this step undid. */
  readonly took: string;
}




/**
 * One reading of one page: what a reader restores, hides or chooses otherwise is worked out anew from the very snapshot
 * that was read first, so that nothing else changes and every step can be taken back.
 */
export class Reading {
  readonly #snapshot: Snapshot;
  readonly #steps: Step[];
  #traced: Traced;

  /** @param rules the reader's rules for the page's site */
  constructor(snapshot: Snapshot, rules: readonly LocalRule[]) {
    this.#snapshot = snapshot;
    this.#steps = [{ adjust: { ...UNADJUSTED, rules }, took: '' }];
    this.#traced = this.#extract();
  }

  get extraction(): Extraction { return this.#traced.extraction; }
  get adjust(): Adjust { return this.#steps.at(-1)?.adjust ?? UNADJUSTED; }
  get isAdjusted(): boolean { return this.#steps.length > 1; }

  /** Puts an entry of the ledger back into the article. @returns false where that entry cannot be had back */
  restore(id: number): boolean {
    const entry = this.extraction.ledger.entries[id];
    const node = entry?.restorable === true ? this.#traced.ledger.nodeOf(entry) : undefined;
    if (!entry || !node) return false;
    const { hide, restore } = this.adjust;
    const numbers = this.#numbersWithin(node);
    const others = hide.filter((group) => !group.some((number) => numbers.has(number)));
    if (entry.rule === HIDDEN.rule && others.length < hide.length) return this.#take({ hide: others });
    const number = this.#traced.nodes.number(node);
    return number !== undefined && this.#take({ restore: [...restore, number] }, entry.rule);
  }

  /** Takes a block out of the article, by its path as in `AdjustStep`. @returns false where there is no such block, or it cannot be told where it came from */
  hide(path: string): boolean {
    const block = blockAt(this.extraction, path);
    const nodes = block ? outermost(this.#traced.origins.of(block), this.#traced.body) : [];
    const numbers = nodes.flatMap((node) => this.#traced.nodes.number(node) ?? []);
    if (numbers.length === 0) return false;
    const within = new Set(nodes.flatMap((node) => [...this.#numbersWithin(node)]));
    // What was restored a moment ago and is hidden now was never restored.
    const restore = this.adjust.restore.filter((number) => !within.has(number));
    return this.#take({ hide: [...this.adjust.hide, numbers], restore });
  }

  /** The next way to read the page that gives other text. @returns false after the last */
  another(): boolean {
    const before = JSON.stringify(this.extraction.article.body);
    for (const choice of CHOICES.slice(CHOICES.indexOf(this.adjust.choice) + 1)) {
      this.#take({ choice, restore: [], hide: [] });
      if (JSON.stringify(this.extraction.article.body) !== before) return true;
      this.undo();
    }
    return false;
  }

  /** Takes the last step back. @returns false where there is none */
  undo(): boolean {
    if (!this.isAdjusted) return false;
    this.#steps.pop();
    this.#traced = this.#extract();
    return true;
  }

  /** Back to Galley's own reading. @returns false where it is that already */
  reset(): boolean {
    if (!this.isAdjusted) return false;
    this.#steps.splice(1);
    this.#traced = this.#extract();
    return true;
  }

  /**
   * The last step as a rule for other pages of the site. Null where it is no step of that kind, or nothing but the words
   * marks the place.
   */
  rule(host: string): LocalRule | null {
    const now = this.adjust, before = this.#steps.at(-2)?.adjust ?? UNADJUSTED;
    const action = now.hide.length > before.hide.length ? 'hide' : now.restore.length > before.restore.length ? 'restore' : null;
    const number = action === 'hide' ? now.hide.at(-1)?.[0] : now.restore.at(-1);
    const single = action === 'restore' || now.hide.at(-1)?.length === 1;
    if (action === null || number === undefined || !single) return null;
    const pristine = this.#snapshot.body;
    const node = new NumberedNodes(pristine).node(number);
    const at = node && ruleFor(node, pristine, action);
    if (!node || !at) return null;
    return { host, action, at, rule: this.#steps.at(-1)?.took ?? '', preview: collapse(renderedText(node)).slice(0, RULE_PREVIEW) };
  }

  #take(change: Partial<Adjust>, took = ''): true {
    this.#steps.push({ adjust: { ...this.adjust, ...change }, took });
    this.#traced = this.#extract();
    return true;
  }

  #extract(): Traced {
    const document = this.#snapshot.document.cloneNode(true) as Document;
    return extractTraced({ ...this.#snapshot, document, body: document.body }, this.adjust);
  }

  #numbersWithin(node: Node): Set<number> {
    const numbers = new Set<number>();
    const walker = node.ownerDocument?.createTreeWalker(node, 5);
    for (let at: Node | null | undefined = node; at; at = walker?.nextNode()) {
      const number = this.#traced.nodes.number(at);
      if (number !== undefined) numbers.add(number);
    }
    return numbers;
  }
}

function blockAt({ article }: Extraction, path: string): Block | undefined {
  if (path === 'lead') return article.lead ?? undefined;
  if (!/^\d+(?:\.\d+)*$/.test(path)) return undefined;
  let blocks = article.body, block: Block | undefined;
  for (const index of path.split('.')) {
    block = blocks[Number(index)];
    blocks = block?.kind === 'section' ? block.children : [];
  }
  return block;
}
