import type { LedgerBook } from '../ledger';
import type { Page } from '../page';
import { textBlocks, type TextBlock } from './blocks';
import { blockVectors } from './features/vector';
import { readabilityKeeps } from './readability';

/** The page's blocks with what is known of each: the evidence that the choice works from. */
export interface Evidence {
  readonly blocks: readonly TextBlock[];
  /** Whether Readability keeps each block. */
  readonly readability: readonly boolean[];
  /** Features of each block, ordered as FEATURE_NAMES. */
  readonly vectors: readonly Float32Array[];
}

/** @param ledger what the rules took, and where */
export function gatherEvidence(page: Page, ledger: LedgerBook): Evidence {
  const blocks = textBlocks(page.body, ledger.scars);
  const keeps = readabilityKeeps(page.body, blocks.flatMap(block => block.nodes));
  const readability = blocks.map(block => mostly(block, keeps));
  return { blocks, readability, vectors: blockVectors({ body: page.body, metadata: page.metadata, protectedRun: page.protectedRun, headlineAt: headlinePlace(page, ledger), url: page.snapshot.url }, blocks, readability) };
}

/** Whether most of a block's characters stand in kept elements. */
function mostly(block: TextBlock, keeps: ReadonlySet<Element>): boolean {
  let own = 0, all = 0;
  for (const { data, parentElement } of block.nodes) {
    const length = data.trim().length;
    all += length;
    if (parentElement && keeps.has(parentElement)) own += length;
  }
  return own > all / 2;
}

/** The box that held the headline before it was claimed, or null. */
function headlinePlace({ body, metadata }: Page, ledger: LedgerBook): Element | null {
  let at: Node | null = metadata.shown.find(({ field }) => field === 'title')?.node ?? null;
  while (at && !(body.contains(at) && at.nodeType === 1)) at = ledger.parentOf(at);
  return at as Element | null;
}
