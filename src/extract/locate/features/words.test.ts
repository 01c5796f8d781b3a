import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readMetadata } from '../../metadata/metadata';
import { inferSnapshot } from '../../snapshot/infer';
import { textBlocks } from '../blocks';
import { shapeOf } from './shape';
import { WORD_NAMES, wordsOf } from './words';

const FIRST = 'The harbour council agreed on Tuesday to rebuild the northern pier before the winter storms arrive, said the harbour master.';
const SECOND = 'Work on the northern pier begins in August, and the council expects the harbour to stay open throughout the winter.';

it('compares a block with the declared text, the headline and the kept text', () => {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Council rebuilds northern pier', articleBody: FIRST });
  const snapshot = inferSnapshot(new JSDOM(`<head><meta property="og:site_name" content="Harbour Post"><script type="application/ld+json">${data}</script></head><body><p>${FIRST}</p><p>${SECOND}</p><p>Celebrity chefs share twelve surprising recipes…</p><p>Follow Harbour Post</p></body>`).window.document, { url: null });
  const blocks = textBlocks(snapshot.body);
  const rows = wordsOf(blocks, blocks.map(shapeOf), [true, true, false, false], readMetadata(snapshot));
  const column = (name: typeof WORD_NAMES[number]): number[] => rows.map(row => row[WORD_NAMES.indexOf(name)] ?? NaN);
  expect(rows[0]).toHaveLength(WORD_NAMES.length);
  expect(column('share in declared text').map(share => Math.round(share))).toEqual([1, 0, 0, 0]);
  const [first = 0, second = 0, stray = 0] = column('words of the kept text');
  expect(Math.min(first, second)).toBeGreaterThan(stray);
  expect(column('ends with an ellipsis')).toEqual([0, 0, 1, 0]);
  expect(column('names the site')).toEqual([0, 0, 0, 1]);
});
