import { FOREST } from './forest-weights';

/*
 * The block model: gradient-boosted trees over the features in features/vector.ts, trained by
 * test/bench/train/train-blocks.ts on saved pages with known text and cross-validated by site. It only judges which
 * blocks of this page belong together as its article; no word of any page is in it.
 */

/** A forest as its module holds it; the strings are base64. */
export interface PackedForest {
  readonly trees: number;
  readonly bias: number;
  readonly scale: number;
  readonly features: string;
  readonly thresholds: string;
  readonly counts: string;
  readonly nodes: string;
  readonly leaves: string;
}

interface Forest {
  /** First node of each tree, or the complement of its leaf where the tree has no node. */
  readonly roots: Int32Array;
  readonly feature: Uint8Array;
  readonly threshold: Float32Array;
  /** Children: a node, or the complement of a leaf. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leaves: Int8Array;
}

const TEST = 0x3fff, LEFT_LEAF = 0x4000, RIGHT_LEAF = 0x8000;

function bytes(base64: string): Uint8Array {
  const text = atob(base64), all = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) all[i] = text.charCodeAt(i);
  return all;
}

/** Nodes stand from the root down, left before right; leaves likewise: one walk links them. */
function unpack(packed: PackedForest): Forest {
  const features = bytes(packed.features), counts = bytes(packed.counts);
  const thresholds = new Float32Array(Uint32Array.from(new Uint16Array(bytes(packed.thresholds).buffer), upper => upper << 16).buffer);
  const nodes = new Uint16Array(bytes(packed.nodes).buffer);
  const feature = new Uint8Array(nodes.length), threshold = new Float32Array(nodes.length), left = new Int32Array(nodes.length), right = new Int32Array(nodes.length);
  let node = 0, leaf = 0;
  const link = (isLeaf: boolean): number => {
    if (isLeaf) return ~leaf++;
    const at = node++, packedNode = nodes[at] ?? 0, test = packedNode & TEST;
    feature[at] = features[test] ?? 0;
    threshold[at] = thresholds[test] ?? 0;
    left[at] = link((packedNode & LEFT_LEAF) !== 0);
    right[at] = link((packedNode & RIGHT_LEAF) !== 0);
    return at;
  };
  const roots = Int32Array.from(counts, count => link(count === 0));
  return { roots, feature, threshold, left, right, leaves: new Int8Array(bytes(packed.leaves).buffer) };
}

const unpacked = new WeakMap<PackedForest, Forest>();

/** @returns the forest's log odds for a vector: above 0 is more likely than not */
export function forestScore(packed: PackedForest, vector: Float32Array): number {
  let forest = unpacked.get(packed);
  if (!forest) unpacked.set(packed, forest = unpack(packed));
  const { roots, feature, threshold, left, right, leaves } = forest;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] as number;
    while (at >= 0) at = ((vector[feature[at] as number] as number) > (threshold[at] as number) ? right[at] : left[at]) as number;
    sum += leaves[~at] as number;
  }
  return packed.bias + (sum * packed.scale) / 127;
}

/** @returns the log odds that a block with these features belongs to the article */
export const blockScore = (vector: Float32Array): number => forestScore(FOREST, vector);
