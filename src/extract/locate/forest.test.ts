import { describe, expect, it } from 'vitest';
import { boost, binOf, edgesOf, predict } from '../../../test/bench/train/boost';
import { encodeForest } from '../../../test/bench/train/encode';
import { FEATURE_NAMES } from './features/vector';
import { type PackedForest, blockScore, forestScore } from './forest';
import { FOREST } from './forest-weights';

describe('the block model', () => {
  it('is small: under 30 KB of weights', () => {
    expect(JSON.stringify(FOREST).length).toBeLessThan(30_000);
  });

  it('tests only features that there are', () => {
    expect(Math.max(...Uint8Array.from(atob(FOREST.features), char => char.charCodeAt(0)))).toBeLessThan(FEATURE_NAMES.length);
    expect(atob(FOREST.counts)).toHaveLength(FOREST.trees);
    expect(atob(FOREST.leaves)).toHaveLength(atob(FOREST.nodes).length / 2 + FOREST.trees);
  });

  it('gives a finite score for any vector, and not the same for all', () => {
    const scores = [0, 1, 5, 100].map(value => blockScore(new Float32Array(FEATURE_NAMES.length).fill(value)));
    expect(scores.every(Number.isFinite)).toBe(true);
    expect(new Set(scores).size).toBeGreaterThan(1);
  });
});

describe('the trainer', () => {
  it('learns a rule that needs two features, and its encoding keeps every test', () => {
    const rows = 400, raw = [new Float32Array(rows), new Float32Array(rows)];
    const label = new Float32Array(rows);
    for (let i = 0; i < rows; i++) {
      const a = (i * 37) % 100, b = (i * 61) % 100;
      (raw[0] as Float32Array)[i] = a;
      (raw[1] as Float32Array)[i] = b;
      label[i] = a > 50 && b < 30 ? 1 : 0;
    }
    const edges = raw.map(edgesOf), columns = raw.map((values, f) => Uint8Array.from(values, value => binOf(value, edges[f] ?? new Float32Array())));
    const forest = boost({ rows, columns, label, weight: new Float32Array(rows).fill(1) }, { trees: 30, leaves: 6, depth: 4, rate: 0.3, lambda: 1, leafWeight: 1, rowShare: 1, featureShare: 1, seed: 1 });
    let right = 0;
    for (let i = 0; i < rows; i++) if ((predict(forest, columns, i) > 0 ? 1 : 0) === label[i]) right++;
    expect(right / rows).toBeGreaterThan(0.97);
    const packed = unpacked(encodeForest(forest, edges));
    for (let i = 0; i < rows; i++) expect(Math.abs(forestScore(packed, Float32Array.of(raw[0]?.[i] ?? 0, raw[1]?.[i] ?? 0)) - predict(forest, columns, i))).toBeLessThan(0.2);
  });
});

/** Reads an object literal of numbers and strings without running it. */
function unpacked(literal: string): PackedForest {
  const fields = [...literal.matchAll(/^ {2}(\w+): '?([^',]*)'?,$/gm)].map(([, name, value]) => [name, /^-?[\d.]+$/.test(value ?? '') && (value ?? '').length < 12 ? Number(value) : value]);
  return Object.fromEntries(fields) as PackedForest;
}
