import type { Forest } from './boost';

/**
 * A forest as a TypeScript module: a table of the distinct (feature, threshold) pairs, then for every tree its inner
 * nodes as indexes into that table and its leaves as signed bytes. Base64, because a package of text stays reviewable.
 */
export function encodeForest(forest: Forest, edges: readonly Float32Array[]): string {
  const inner = 2 ** forest.depth - 1;
  const tests: [feature: number, threshold: number][] = [[0, Infinity]];
  const indexOf = new Map<string, number>();
  const largest = Math.max(...forest.trees.flatMap(tree => [...tree.leaf].map(Math.abs))) || 1;
  const nodes = new Uint16Array(forest.trees.length * inner), leaves = new Int8Array(forest.trees.length * (inner + 1));
  forest.trees.forEach((tree, t) => {
    tree.feature.forEach((f, i) => {
      const threshold = f < 0 ? undefined : edges[f]?.[tree.bin[i] ?? 0];
      if (threshold === undefined) return;
      const key = `${String(f)}:${String(tree.bin[i])}`;
      let index = indexOf.get(key);
      if (index === undefined) { index = tests.length; indexOf.set(key, index); tests.push([f, threshold]); }
      nodes[t * inner + i] = index;
    });
    tree.leaf.forEach((value, i) => { leaves[t * (inner + 1) + i] = Math.round((value / largest) * 127); });
  });
  const base64 = (array: ArrayBufferView): string => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
  return `// Written by test/bench/train/train-blocks.ts; do not edit.
export const FOREST = {
  depth: ${String(forest.depth)},
  trees: ${String(forest.trees.length)},
  bias: ${forest.bias.toFixed(5)},
  /** Value of a leaf byte of 127. */
  scale: ${largest.toFixed(6)},
  /** Uint8 feature numbers and Float32 thresholds of the tests; test 0 always goes left. */
  features: '${base64(Uint8Array.from(tests.map(([f]) => f)))}',
  thresholds: '${base64(Float32Array.from(tests.map(([, threshold]) => threshold)))}',
  /** Uint16 test numbers of the inner nodes, tree after tree in level order. */
  nodes: '${base64(nodes)}',
  /** Int8 leaf values, tree after tree. */
  leaves: '${base64(leaves)}',
} as const;
`;
}
