/**
 * Gradient-boosted trees for two classes (Friedman 2001), grown leaf by leaf over histograms as LightGBM does (Ke et al.
 * 2017), small enough to read. Deterministic for a seed.
 */
export interface Data {
  readonly rows: number;
  /** For each feature the bin of every row. */
  readonly columns: readonly Uint8Array[];
  readonly label: Float32Array;
  /** 0: the row takes no part. */
  readonly weight: Float32Array;
}

/** Inner nodes in the order they were made; a child below 0 is the leaf `~child`. Bins above `bin` go right. */
export interface Tree {
  readonly feature: number[];
  readonly bin: number[];
  readonly left: number[];
  readonly right: number[];
  readonly leaf: number[];
}

export interface Forest { readonly bias: number; readonly trees: readonly Tree[] }

export interface BoostOptions {
  readonly trees: number; readonly leaves: number; readonly depth: number; readonly rate: number;
  /** L2 on leaf values, and the least sum of hessians of a leaf. */
  readonly lambda: number; readonly leafWeight: number;
  readonly rowShare: number; readonly featureShare: number; readonly seed: number;
}

export const BINS = 64;

/** Quantile edges of a feature, each exact in the upper 16 bits of a float: value ≤ edge[i] falls into bin i. */
export function edgesOf(values: Float32Array): Float32Array {
  const sorted = Float32Array.from(values).sort();
  const edges: number[] = [];
  for (let i = 1; i < BINS; i++) {
    const value = short(sorted[Math.floor((i * sorted.length) / BINS)] ?? 0);
    if (edges.length === 0 || value > (edges.at(-1) ?? 0)) edges.push(value);
  }
  if ((edges.at(-1) ?? 0) >= (sorted.at(-1) ?? 0)) edges.pop();
  return Float32Array.from(edges);
}

/** The float with its lower 16 bits cleared: thresholds are stored so. */
function short(value: number): number {
  const bits = new Uint32Array(Float32Array.of(value).buffer);
  bits[0] = ((bits[0] ?? 0) & 0xffff0000) >>> 0;
  return new Float32Array(bits.buffer)[0] ?? 0;
}

export function binOf(value: number, edges: Float32Array): number {
  let low = 0, high = edges.length;
  while (low < high) { const mid = (low + high) >> 1; if (value <= (edges[mid] ?? Infinity)) high = mid; else low = mid + 1; }
  return low;
}

function random(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => { state ^= state << 13; state >>>= 0; state ^= state >>> 17; state ^= state << 5; state >>>= 0; return state / 4294967296; };
}

interface Split { readonly gain: number; readonly feature: number; readonly bin: number }
interface Leaf { readonly rows: Int32Array; readonly histogram: Float64Array; readonly g: number; readonly h: number; readonly depth: number; readonly split: Split | null; readonly parent: number; readonly side: 'left' | 'right' }

export function boost(data: Data, options: BoostOptions): Forest {
  const { columns, label, weight } = data;
  const next = random(options.seed);
  const taking: number[] = [];
  let positive = 0, all = 0;
  for (let i = 0; i < data.rows; i++) {
    const w = weight[i] ?? 0;
    if (w > 0) { taking.push(i); positive += (label[i] ?? 0) * w; all += w; }
  }
  const bias = Math.log(positive / (all - positive));
  const score = new Float64Array(data.rows).fill(bias), gradient = new Float64Array(data.rows), hessian = new Float64Array(data.rows);
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    const sample: number[] = [];
    for (const i of taking) {
      if (next() > options.rowShare) continue;
      const p = 1 / (1 + Math.exp(-(score[i] as number))), w = weight[i] as number;
      gradient[i] = (p - (label[i] as number)) * w;
      hessian[i] = Math.max(1e-6, p * (1 - p) * w);
      sample.push(i);
    }
    const features = columns.flatMap((_, f) => (next() < options.featureShare ? [f] : []));
    const tree = grow(Int32Array.from(sample), features);
    for (const i of taking) (score[i] as number) += valueOf(tree, columns, i);
    trees.push(tree);
  }
  return { bias, trees };

  function grow(rows: Int32Array, features: readonly number[]): Tree {
    const tree: Tree = { feature: [], bin: [], left: [], right: [], leaf: [] };
    const open = [leafOf(rows, histogramOf(rows, features), features, 0, -1, 'left')];
    while (open.length < options.leaves) {
      let best = -1;
      open.forEach((leaf, i) => { if (leaf.split && (best < 0 || leaf.split.gain > (open[best]?.split?.gain ?? 0))) best = i; });
      const leaf = open[best], split = leaf?.split;
      if (!leaf || !split) break;
      open.splice(best, 1);
      const at = tree.feature.length, column = columns[split.feature] as Uint8Array;
      tree.feature.push(split.feature); tree.bin.push(split.bin); tree.left.push(0); tree.right.push(0);
      if (leaf.parent >= 0) tree[leaf.side][leaf.parent] = at;
      const left = leaf.rows.filter(i => (column[i] as number) <= split.bin), right = leaf.rows.filter(i => (column[i] as number) > split.bin);
      const small = left.length < right.length ? left : right;
      const own = histogramOf(small, features), other = Float64Array.from(leaf.histogram, (value, k) => value - (own[k] as number));
      open.push(leafOf(left, small === left ? own : other, features, leaf.depth + 1, at, 'left'), leafOf(right, small === right ? own : other, features, leaf.depth + 1, at, 'right'));
    }
    for (const leaf of open) {
      if (leaf.parent >= 0) tree[leaf.side][leaf.parent] = ~tree.leaf.length;
      tree.leaf.push((-options.rate * leaf.g) / (leaf.h + options.lambda));
    }
    return tree;
  }

  /** Sums of gradients and hessians, side by side, for each bin of each feature. */
  function histogramOf(rows: Int32Array, features: readonly number[]): Float64Array {
    const sums = new Float64Array(features.length * BINS * 2);
    features.forEach((f, c) => {
      const column = columns[f] as Uint8Array, from = c * BINS * 2;
      for (let r = 0; r < rows.length; r++) {
        const i = rows[r] as number, k = from + (column[i] as number) * 2;
        (sums[k] as number) += gradient[i] as number;
        (sums[k + 1] as number) += hessian[i] as number;
      }
    });
    return sums;
  }

  function leafOf(rows: Int32Array, histogram: Float64Array, features: readonly number[], depth: number, parent: number, side: 'left' | 'right'): Leaf {
    let g = 0, h = 0;
    for (const i of rows) { g += gradient[i] as number; h += hessian[i] as number; }
    const split = depth < options.depth && rows.length > 1 ? bestSplit(histogram, features, g, h) : null;
    return { rows, histogram, g, h, depth, split, parent, side };
  }

  function bestSplit(histogram: Float64Array, features: readonly number[], G: number, H: number): Split | null {
    const { lambda, leafWeight } = options, whole = (G * G) / (H + lambda);
    let gain = 1e-6, feature = -1, bin = 0;
    features.forEach((f, c) => {
      let g = 0, h = 0;
      for (let b = 0, k = c * BINS * 2; b < BINS - 1; b++, k += 2) {
        g += histogram[k] as number; h += histogram[k + 1] as number;
        if (h < leafWeight) continue;
        if (H - h < leafWeight) break;
        const own = (g * g) / (h + lambda) + ((G - g) * (G - g)) / (H - h + lambda) - whole;
        if (own > gain) { gain = own; feature = f; bin = b; }
      }
    });
    return feature < 0 ? null : { gain, feature, bin };
  }
}

function valueOf(tree: Tree, columns: readonly Uint8Array[], row: number): number {
  let at = tree.feature.length ? 0 : -1;
  while (at >= 0) at = ((columns[tree.feature[at] as number] as Uint8Array)[row] as number) > (tree.bin[at] as number) ? tree.right[at] as number : tree.left[at] as number;
  return tree.leaf[~at] as number;
}

/** Log odds of one row. */
export function predict(forest: Forest, columns: readonly Uint8Array[], row: number): number {
  return forest.trees.reduce((sum, tree) => sum + valueOf(tree, columns, row), forest.bias);
}
