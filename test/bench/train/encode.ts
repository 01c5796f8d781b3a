import type { Forest } from './boost';

/** A child that is a leaf, as a node's two upper bits: left, right. */
const LEFT_LEAF = 0x4000, RIGHT_LEAF = 0x8000;

/**
 * A forest as an object literal of TypeScript: a table of the distinct (feature, threshold) pairs; for every tree its inner
 * nodes from the root down, left before right, as indexes into that table with two bits that say which children are
 * leaves; and the leaves in the same order as signed bytes. Base64, because a package of text stays reviewable.
 * @throws where the forest has more tests than fit beside the two bits
 */
export function encodeForest(forest: Forest, edges: readonly Float32Array[]): string {
  const tests: [feature: number, threshold: number][] = [], indexOf = new Map<string, number>();
  const largest = forest.trees.reduce((most, tree) => Math.max(most, ...tree.leaf.map(Math.abs)), 0) || 1;
  const counts: number[] = [], nodes: number[] = [], leaves: number[] = [];
  for (const tree of forest.trees) {
    counts.push(tree.feature.length);
    const pending = [tree.feature.length ? 0 : -1];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (at < 0) { leaves.push(Math.round(((tree.leaf[~at] ?? 0) / largest) * 127)); continue; }
      const feature = tree.feature[at] ?? 0, bin = tree.bin[at] ?? 0, key = `${String(feature)}:${String(bin)}`;
      let test = indexOf.get(key);
      if (test === undefined) { test = tests.length; indexOf.set(key, test); tests.push([feature, edges[feature]?.[bin] ?? Infinity]); }
      const left = tree.left[at] ?? -1, right = tree.right[at] ?? -1;
      nodes.push(test | (left < 0 ? LEFT_LEAF : 0) | (right < 0 ? RIGHT_LEAF : 0));
      pending.push(right, left);
    }
  }
  if (tests.length >= LEFT_LEAF) throw new Error('too many tests');
  const upper = tests.map(([, threshold]) => (new Uint32Array(Float32Array.of(threshold).buffer)[0] ?? 0) >>> 16);
  return `{
  trees: ${String(forest.trees.length)},
  bias: ${forest.bias.toFixed(5)},
  /** Value of a leaf byte of 127. */
  scale: ${largest.toFixed(6)},
  /** Uint8 feature numbers and the upper 16 bits of the Float32 thresholds of the tests. */
  features: '${base64(Uint8Array.from(tests, ([feature]) => feature))}',
  thresholds: '${base64(Uint16Array.from(upper))}',
  /** Uint8 numbers of inner nodes of the trees. */
  counts: '${base64(Uint8Array.from(counts))}',
  /** Uint16 inner nodes: 14 bits of test, bit 14 if the left child is a leaf, bit 15 if the right one is. */
  nodes: '${base64(Uint16Array.from(nodes))}',
  /** Int8 leaf values. */
  leaves: '${base64(Int8Array.from(leaves))}',
}`;
}

const base64 = (array: ArrayBufferView): string => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

/** The module that holds a forest. */
export const weightsModule = (forest: string): string => `// Written by test/bench/train/train-blocks.ts; do not edit.
export const FOREST = ${forest} as const;
`;
