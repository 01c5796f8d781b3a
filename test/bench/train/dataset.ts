import { loadPage } from '../../../src/cli/load-page';
import { clearPage } from '../../../src/extract/extract';
import { gatherEvidence } from '../../../src/extract/locate/candidates';
import { FEATURE_NAMES } from '../../../src/extract/locate/features/vector';
import { captionHolder } from '../../../src/extract/locate/pictures';
import { inferSnapshot } from '../../../src/extract/snapshot/infer';
import { type CorpusPage, readPage } from '../corpus';
import { labelBySegments, labelByText, wordsOf } from './labels';

/** One page as the trainer sees it. */
export interface Sample {
  readonly source: string;
  readonly id: string;
  readonly url: string;
  readonly type: string;
  readonly truthWords: number;
  readonly texts: readonly string[];
  readonly labels: readonly (0 | 1 | null)[];
  readonly readability: readonly boolean[];
  /** Whether a block is a picture's caption: it follows its picture and is no text of the article. */
  readonly captions: readonly boolean[];
  /** `blocks * FEATURE_NAMES.length` values. */
  readonly vectors: Float32Array;
}

/** Runs the engine up to the choice and labels the blocks by the page's truth; null where there is nothing to learn. */
export function sampleOf(page: CorpusPage): Sample | null {
  if (page.text !== undefined && page.text.trim() === '') return null;
  const document = loadPage(readPage(page));
  const { page: cleared } = clearPage(inferSnapshot(document, { url: page.url ?? null }));
  const { blocks, readability, vectors } = gatherEvidence(cleared);
  const texts = blocks.map(block => block.text);
  const captions = blocks.map(block => captionHolder(block.element, cleared.body) !== null);
  const flat = new Float32Array(texts.length * FEATURE_NAMES.length);
  vectors.forEach((vector, i) => { flat.set(vector, i * FEATURE_NAMES.length); });
  return {
    source: page.source, id: page.id, url: page.url ?? '', type: page.type ?? 'article',
    truthWords: page.text === undefined ? 0 : wordsOf(page.text).length,
    texts, readability, captions, vectors: flat,
    labels: page.text === undefined ? labelBySegments(page, texts) : labelByText(page.text, texts),
  };
}
