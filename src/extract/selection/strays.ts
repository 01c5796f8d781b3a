import { claimFields } from '../claim-fields';
import { LedgerBook } from '../ledger';
import { locate } from '../locate/locate';
import { linesOf } from '../metadata/lines';
import { readMetadata } from '../metadata/metadata';
import type { Page } from '../page';
import { isBlock, renderedText, textNodes } from '../page-text';
import { findProtectedRun } from '../protected-run';
import type { Snapshot } from '../snapshot/types';
import { TextIndex } from '../text-index';

/** A longer line, or one that ends as a sentence does, is text that somebody meant to select. */
const LONGEST = 120;
const SENTENCE = /[.!?…。！？:;"”»’)]$/u;
/** Share of links from which a line is a control and no text. */
const LINKS = 0.6;

/**
 * Of what is selected, the lines that the page's article leaves out though no rule names them: "Save for later" between
 * the byline and the text. Lines at an edge of the selection must be nothing but links to count; whole sentences never do,
 * and a selection beside the article has no strays at all.
 *
 * @param page after its rules; stays as it is
 * @param picked the selected texts, in the order of the page
 */
export function strays(page: Page, picked: readonly Text[]): readonly Text[] {
  const { kept, left } = locatedIn(page);
  const first = picked.findIndex((text) => kept.has(text));
  if (first === -1) return [];
  const last = picked.findLastIndex((text) => kept.has(text));
  return picked.filter((text, at) => left.has(text) && isStray(page, text, at > first && at < last));
}

function isStray({ body, stats }: Page, text: Text, within: boolean): boolean {
  let block = text.parentElement;
  while (block && block !== body && !isBlock(block)) block = block.parentElement;
  if (!block || block === body || /^h[1-6]$/u.test(block.localName)) return false;
  const line = renderedText(block);
  if (line.length > LONGEST || SENTENCE.test(line)) return false;
  return within || stats(block).linkDensity >= LINKS;
}

/** The texts that the article keeps, and those that it neither keeps nor shows above. Worked out on a copy. */
function locatedIn({ snapshot, body }: Page): { readonly kept: ReadonlySet<Text>; readonly left: ReadonlySet<Text> } {
  const document = snapshot.document.cloneNode(true) as Document;
  const copy: Snapshot = { ...snapshot, document, body: document.body };
  const texts = [...textNodes(body)], copies = [...textNodes(copy.body)];
  const index = new TextIndex(copy.body);
  const ledger = new LedgerBook(index);
  const page: Page = { snapshot: copy, body: copy.body, metadata: readMetadata(copy, linesOf(copy.body)), stats: index.stats, protectedRun: findProtectedRun(index) };
  claimFields(page, ledger);
  const open = copies.map(({ isConnected }) => isConnected);
  locate(page, ledger);
  const still = (at: number): boolean => copies[at]?.isConnected === true;
  return { kept: new Set(texts.filter((_, at) => still(at))), left: new Set(texts.filter((_, at) => open[at] === true && !still(at))) };
}
