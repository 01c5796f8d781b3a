import type { Passage } from '../../article/passage';
import { applyRules } from '../apply-rules';
import { LedgerBook } from '../ledger';
import { linesOf } from '../metadata/lines';
import { readMetadata } from '../metadata/metadata';
import { normalise } from '../normalise/normalise';
import type { Page } from '../page';
import { findProtectedRun } from '../protected-run';
import { RULES } from '../rules';
import type { Rule } from '../rules/rule';
import { measureSnapshot } from '../snapshot/measure';
import { TextIndex } from '../text-index';
import { pickedParts, type PickedPart } from './picked-parts';
import { strays } from './strays';
import { wordsAround } from './words-around';

/** Repeats of what the article shows elsewhere: within a selection there may be no elsewhere. */
const REPEATS: ReadonlySet<string> = new Set(['headline-repeat', 'heading-links', 'pull-quotes', 'duplicates']);
/** Rules whose findings nobody means to select, for selections that are nothing but a byline, a comment or the like. */
const PROMPTS: ReadonlySet<string> = new Set([
  'icon-labels', 'helper-text', 'consent', 'paywall', 'placeholders', 'newsletter', 'donations', 'app-promotion', 'share', 'follow', 'sponsored', 'advertising',
  'related', 'read-more', 'hover-cards', 'player', 'gallery-controls', 'ratings', 'error-report', 'promotions', 'print-notes', 'forms', 'stray-labels', 'status-messages',
]);
/** Words that are never text, for selections that are nothing but a prompt. */
const NO_WORDS: ReadonlySet<string> = new Set(['icon-labels', 'helper-text', 'placeholders']);

const NOT_SELECTED = { rule: 'selection', family: 'outside', reason: 'This is not selected.' } as const;

export interface SelectionSource {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly ranges: readonly Range[];
}

/**
 * What a person selected in the page, cleaned as its article is: only what the layout shows, and nothing that the rules
 * find over the whole page. The page is only read.
 * @returns null where nothing readable is selected
 */
export function extractSelection(source: SelectionSource): Passage | null {
  const [article, prompts, words] = [RULES.filter(({ id }) => !REPEATS.has(id)), RULES.filter(({ id }) => PROMPTS.has(id)), RULES.filter(({ id }) => NO_WORDS.has(id))];
  return pick(source, article, strays) ?? pick(source, prompts) ?? pick(source, words);
}

function pick({ document, window, ranges }: SelectionSource, rules: readonly Rule[], straysOf?: typeof strays): Passage | null {
  const parts = new Map<Node, PickedPart>();
  const snapshot = measureSnapshot(document, window, { copied: pickedParts(ranges, parts) });
  if (parts.size === 0) return null;
  const { body } = snapshot;
  const around = wordsAround(body, parts);
  const index = new TextIndex(body);
  const ledger = new LedgerBook(index);
  const metadata = readMetadata(snapshot, linesOf(body));
  const page: Page = { snapshot, body, metadata, stats: index.stats, protectedRun: findProtectedRun(index) };
  applyRules(rules, page, ledger);
  const leaves = leavesOf(body);
  const picked = leaves.filter((node): node is Text => node.nodeType === 3 && parts.has(node));
  for (const text of straysOf?.(page, picked) ?? []) parts.delete(text);
  for (const node of leaves) keepPicked(node, parts.get(node), ledger);
  const blocks = normalise(body, { base: snapshot.base, lang: metadata.lang, removed: (node, cause) => { ledger.cut(node, cause, false); } });
  return blocks.length === 0 ? null : { blocks, ...around };
}

/** Texts and pictures, in a list of their own: cutting goes on beside it. */
function leavesOf(body: HTMLElement): ChildNode[] {
  const leaves: ChildNode[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, 5);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.firstChild === null) leaves.push(node as ChildNode);
  return leaves;
}

function keepPicked(node: ChildNode, part: PickedPart | undefined, ledger: LedgerBook): void {
  if (part === undefined) {
    // Line breaks hold no words and keep lines apart.
    if (node.nodeType === 3 || (node as Element).localName !== 'br') ledger.cut(node, NOT_SELECTED, false);
    return;
  }
  if (node.nodeType !== 3 || part.whole) return;
  const text = node as Text;
  if (part.end < text.data.length) ledger.cut(text.splitText(part.end), NOT_SELECTED, false);
  if (part.start > 0) {
    text.splitText(part.start);
    ledger.cut(text, NOT_SELECTED, false);
  }
}
