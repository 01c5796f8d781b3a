import { describe, expect, it } from 'vitest';
import { boost, binOf, edgesOf, predict } from '../../../test/bench/train/boost';
import { encodeForest } from '../../../test/bench/train/encode';
import { FEATURE_NAMES } from './features/vector';
import { blockScore } from './forest';
import { FOREST } from './forest-weights';

describe('the block model', () => {
  it('is small: under 30 KB of weights', () => {
    expect(JSON.stringify(FOREST).length).toBeLessThan(30_000);
  });

  it('tests only features that there are', () => {
    const features = Uint8Array.from(atob(FOREST.features), char => char.charCodeAt(0));
    expect(Math.max(...features)).toBeLessThan(FEATURE_NAMES.length);
    expect(atob(FOREST.nodes)).toHaveLength(FOREST.trees * (2 ** FOREST.depth - 1) * 2);
    expect(atob(FOREST.leaves)).toHaveLength(FOREST.trees * 2 ** FOREST.depth);
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
    const edges = raw.map(edgesOf);
    const bins = new Uint8Array(rows * 2);
    for (let i = 0; i < rows; i++) for (const f of [0, 1]) bins[i * 2 + f] = binOf(raw[f]?.[i] ?? 0, edges[f] ?? new Float32Array());
    const forest = boost({ rows, features: 2, bins, label, weight: new Float32Array(rows).fill(1) }, { trees: 30, depth: 3, rate: 0.3, lambda: 1, leafWeight: 1, rowShare: 1, featureShare: 1, seed: 1, use: new Uint8Array(rows).fill(1) });
    let right = 0;
    for (let i = 0; i < rows; i++) if ((predict(forest, bins, i * 2) > 0 ? 1 : 0) === label[i]) right++;
    expect(right / rows).toBeGreaterThan(0.97);
    expect(encodeForest(forest, edges)).toContain('trees: 30');
  });
});
