import { clearPage } from '../../../src/extract/extract';
import { gatherEvidence } from '../../../src/extract/locate/candidates';
import { FEATURE_NAMES } from '../../../src/extract/locate/features/vector';
import { captionHolders } from '../../../src/extract/locate/pictures';
import { inferSnapshot } from '../../../src/extract/snapshot/infer';
import type { CorpusPage } from '../corpus';
import type { Label } from './labels';

/** The blocks of one page as the engine sees them when it chooses. */
export interface Blocks {
  readonly texts: readonly string[];
  readonly readability: readonly boolean[];
  /** Whether a block is a picture's caption: it follows its picture and is no text of the article. */
  readonly captions: readonly boolean[];
  /** Number of the table around a block, or -1: tables are kept or left whole. */
  readonly tables: readonly number[];
  /** `blocks * FEATURE_NAMES.length` values. */
  readonly vectors: Float32Array;
}

/** One page as the trainer sees it. */
export interface Sample extends Blocks {
  readonly page: CorpusPage;
  readonly labels: readonly Label[];
}

/** Runs the engine up to the choice. It needs a document and nothing else: it runs in a browser and in jsdom. */
export function blocksOf(document: Document, url: string | null): Blocks {
  const { page, ledger } = clearPage(inferSnapshot(document, { url }));
  const { blocks, readability, vectors: rows } = gatherEvidence(page, ledger);
  const vectors = new Float32Array(blocks.length * FEATURE_NAMES.length);
  rows.forEach((vector, i) => { vectors.set(vector, i * FEATURE_NAMES.length); });
  const tables = new Map<Element, number>(), captionHolder = captionHolders(page.body);
  return {
    readability, vectors,
    texts: blocks.map(({ text }) => text),
    captions: blocks.map(({ element }) => captionHolder(element) !== null),
    tables: blocks.map(({ element }) => {
      const table = element.closest('table');
      if (!table || table.querySelector('table')) return -1;
      if (!tables.has(table)) tables.set(table, tables.size);
      return tables.get(table) ?? -1;
    }),
  };
}
