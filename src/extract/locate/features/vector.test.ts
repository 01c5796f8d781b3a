import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../metadata/metadata';
import { inferSnapshot } from '../../snapshot/infer';
import { textBlocks } from '../blocks';
import { FEATURE_NAMES, blockVectors } from './vector';

const vectors = (html: string): readonly Float32Array[] => {
  const snapshot = inferSnapshot(new JSDOM(html).window.document, { url: null });
  const blocks = textBlocks(snapshot.body);
  return blockVectors({ body: snapshot.body, metadata: readMetadata(snapshot), protectedRun: null, headlineAt: null, url: null }, blocks, blocks.map((_, i) => i === 0));
};
const feature = (vector: Float32Array | undefined, name: string): number | undefined => vector?.[FEATURE_NAMES.indexOf(name)];

describe('the features of blocks', () => {
  it('have a name each, and each name once', () => {
    const [first] = vectors('<p>One paragraph.</p>');
    expect(first).toHaveLength(FEATURE_NAMES.length);
    expect(new Set(FEATURE_NAMES).size).toBe(FEATURE_NAMES.length);
    expect(FEATURE_NAMES.length).toBeLessThan(256); // a test's feature is stored in a byte
  });

  it('are numbers for any page', () => {
    for (const vector of vectors('<p>x</p><ul><li><a href="/">日本語の文。</a></li></ul><h2>😀</h2>')) expect([...vector].every(Number.isFinite)).toBe(true);
  });

  it('tell where a block stands', () => {
    const [box] = vectors('<body><article class="story"><aside class="related-box"><p>More from us</p></aside></article></body>');
    expect(feature(box, 'levels to aside')).toBe(1);
    expect(feature(box, 'levels to article')).toBe(2);
    expect(feature(box, 'levels to a box named related')).toBe(1);
    expect(feature(box, 'is p')).toBe(1);
  });

  it('count a Japanese character as more than a letter', () => {
    const [latin, japanese] = vectors('<p>abcdefghij</p><p>日本語の短い文章です</p>');
    expect(feature(japanese, 'weight')).toBeGreaterThan(feature(latin, 'weight') ?? Infinity);
  });
});
