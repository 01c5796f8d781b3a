import { loadPage } from '../../../src/cli/load-page';
import { clearPage } from '../../../src/extract/extract';
import { gatherEvidence } from '../../../src/extract/locate/candidates';
import { FEATURE_NAMES } from '../../../src/extract/locate/features/vector';
import { captionHolder } from '../../../src/extract/locate/pictures';
import { inferSnapshot } from '../../../src/extract/snapshot/infer';
import { type CorpusPage, readPage } from '../corpus';
import { type Label, labelBySegments, labelByText } from './labels';

/** One page as the trainer sees it. */
export interface Sample {
  readonly page: CorpusPage;
  readonly texts: readonly string[];
  readonly labels: readonly Label[];
  readonly readability: readonly boolean[];
  /** Whether a block is a picture's caption: it follows its picture and is no text of the article. */
  readonly captions: readonly boolean[];
  /** Number of the table around a block, or -1: tables are kept or left whole. */
  readonly tables: readonly number[];
  /** What stands between blocks: see TextBlock. */
  readonly gaps: readonly number[];
  /** The boxes around the blocks: number of the parent (-1: none), name, names. For trying features without collecting anew. */
  readonly boxes: readonly (readonly [parent: number, name: string, names: string])[];
  readonly boxOf: readonly number[];
  /** `blocks * FEATURE_NAMES.length` values. */
  readonly vectors: Float32Array;
}

/** Runs the engine up to the choice and labels the blocks by the page's truth; null where there is nothing to learn. */
export function sampleOf(page: CorpusPage): Sample | null {
  if (page.text !== undefined && page.text.trim() === '') return null;
  const document = loadPage(readPage(page));
  const { page: cleared, ledger } = clearPage(inferSnapshot(document, { url: page.url ?? null }));
  const { blocks, readability, vectors: rows } = gatherEvidence(cleared, ledger);
  const texts = blocks.map(block => block.text);
  const vectors = new Float32Array(texts.length * FEATURE_NAMES.length);
  rows.forEach((vector, i) => { vectors.set(vector, i * FEATURE_NAMES.length); });
  const tables = new Map<Element, number>();
  const boxes: [number, string, string][] = [], numbers = new Map<Element, number>();
  const boxOf = (element: Element | null): number => {
    if (!element || element === cleared.body) return -1;
    let own = numbers.get(element);
    if (own === undefined) {
      const parent = boxOf(element.parentElement);
      numbers.set(element, own = boxes.length);
      boxes.push([parent, element.localName, ['class', 'id', 'itemprop', 'role'].map(name => element.getAttribute(name) ?? '').join('|').slice(0, 300)]);
    }
    return own;
  };
  return {
    page, texts, readability, vectors, boxes,
    gaps: blocks.map(({ gap }) => gap), boxOf: blocks.map(({ element }) => boxOf(element)),
    captions: blocks.map(block => captionHolder(block.element, cleared.body) !== null),
    tables: blocks.map(({ element }) => {
      const table = element.closest('table');
      if (!table || table.querySelector('table')) return -1;
      if (!tables.has(table)) tables.set(table, tables.size);
      return tables.get(table) ?? -1;
    }),
    labels: page.text === undefined ? labelBySegments(page, texts) : labelByText(page.text, texts),
  };
}
