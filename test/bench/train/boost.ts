/**
 * Gradient-boosted trees for two classes (Friedman 2001; histograms as in LightGBM), small enough to read: complete
 * trees of one depth, features cut into at most 63 bins. Deterministic for a seed.
 */
export interface Data {
  readonly rows: number;
  readonly features: number;
  /** Row-major bins, `rows * features`. */
  readonly bins: Uint8Array;
  readonly label: Float32Array;
  readonly weight: Float32Array;
}

/** A complete tree: inner nodes in level order, then the leaves' values. Bins above `bin` go right. */
export interface Tree {
  readonly feature: Int16Array;
  readonly bin: Uint8Array;
  readonly leaf: Float32Array;
}

export interface Forest { readonly depth: number; readonly bias: number; readonly trees: readonly Tree[] }

export interface BoostOptions {
  readonly trees: number; readonly depth: number; readonly rate: number;
  /** L2 on leaf values, and the least sum of hessians of a leaf. */
  readonly lambda: number; readonly leafWeight: number;
  readonly rowShare: number; readonly featureShare: number; readonly seed: number;
  /** Rows that take part. */
  readonly use: Uint8Array;
}

const BINS = 64;

/** Quantile edges of a feature: value ≤ edge[i] falls into bin i. */
export function edgesOf(values: Float32Array): Float32Array {
  const sorted = Float32Array.from(values).sort();
  const edges: number[] = [];
  for (let i = 1; i < BINS; i++) {
    const value = sorted[Math.floor((i * sorted.length) / BINS)] ?? 0;
    if (edges.length === 0 || value > (edges.at(-1) ?? 0)) edges.push(value);
  }
  if (edges.at(-1) === sorted.at(-1)) edges.pop();
  return Float32Array.from(edges);
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

export function boost(data: Data, options: BoostOptions): Forest {
  const { rows, features, bins, label, weight } = data;
  const { depth, rate, lambda, use } = options;
  const next = random(options.seed);
  const score = new Float32Array(rows), gradient = new Float32Array(rows), hessian = new Float32Array(rows);
  let positive = 0, all = 0;
  for (let i = 0; i < rows; i++) if (use[i]) { positive += (label[i] ?? 0) * (weight[i] ?? 0); all += weight[i] ?? 0; }
  const bias = Math.log(positive / (all - positive));
  score.fill(bias);
  const inner = 2 ** depth - 1, leaves = 2 ** depth;
  const trees: Tree[] = [];
  const node = new Int16Array(rows);

  for (let t = 0; t < options.trees; t++) {
    const sample: number[] = [];
    for (let i = 0; i < rows; i++) {
      node[i] = 0;
      if (!use[i] || next() > options.rowShare) continue;
      const p = 1 / (1 + Math.exp(-(score[i] ?? 0))), w = weight[i] ?? 0;
      gradient[i] = (p - (label[i] ?? 0)) * w;
      hessian[i] = Math.max(1e-6, p * (1 - p) * w);
      sample.push(i);
    }
    const chosen: number[] = [];
    for (let f = 0; f < features; f++) if (next() < options.featureShare) chosen.push(f);
    const taken = Int32Array.from(sample);
    const feature = new Int16Array(inner).fill(-1), bin = new Uint8Array(inner), leaf = new Float32Array(leaves);

    for (let level = 0; level < depth; level++) {
      const first = 2 ** level - 1, count = 2 ** level;
      const sumG = new Float64Array(count * chosen.length * BINS), sumH = new Float64Array(count * chosen.length * BINS);
      const fs = Int32Array.from(chosen), n = fs.length;
      for (let s = 0; s < taken.length; s++) {
        const i = taken[s] as number, at = ((node[i] as number) - first) * n * BINS, g = gradient[i] as number, h = hessian[i] as number, row = i * features;
        for (let c = 0; c < n; c++) {
          const k = at + c * BINS + (bins[row + (fs[c] as number)] as number);
          (sumG[k] as number) += g;
          (sumH[k] as number) += h;
        }
      }
      for (let m = 0; m < count; m++) {
        let best = 1e-6, bestFeature = -1, bestBin = 0;
        for (let c = 0; c < n; c++) {
          const at = (m * n + c) * BINS;
          let G = 0, H = 0;
          for (let b = 0; b < BINS; b++) { G += sumG[at + b] as number; H += sumH[at + b] as number; }
          const whole = (G * G) / (H + lambda);
          let g = 0, h = 0;
          for (let b = 0; b < BINS - 1; b++) {
            g += sumG[at + b] as number; h += sumH[at + b] as number;
            if (h < options.leafWeight) continue;
            if (H - h < options.leafWeight) break;
            const gain = (g * g) / (h + lambda) + ((G - g) * (G - g)) / (H - h + lambda) - whole;
            if (gain > best) { best = gain; bestFeature = fs[c] as number; bestBin = b; }
          }
        }
        feature[first + m] = bestFeature;
        bin[first + m] = bestFeature < 0 ? BINS - 1 : bestBin;
      }
      for (let i = 0; i < rows; i++) {
        const at = node[i] as number, f = feature[at] as number;
        node[i] = 2 * at + (f >= 0 && (bins[i * features + f] as number) > (bin[at] as number) ? 2 : 1);
      }
    }
    const G = new Float64Array(leaves), H = new Float64Array(leaves);
    for (const i of taken) { const at = (node[i] as number) - inner; (G[at] as number) += gradient[i] as number; (H[at] as number) += hessian[i] as number; }
    for (let l = 0; l < leaves; l++) leaf[l] = (-rate * (G[l] as number)) / ((H[l] as number) + lambda);
    for (let i = 0; i < rows; i++) (score[i] as number) += leaf[(node[i] as number) - inner] as number;
    trees.push({ feature, bin, leaf });
  }
  return { depth, bias, trees };
}

/** Log odds of one row of bins. */
export function predict(forest: Forest, bins: Uint8Array, row: number): number {
  let sum = forest.bias;
  const inner = 2 ** forest.depth - 1;
  for (const tree of forest.trees) {
    let at = 0;
    while (at < inner) {
      const f = tree.feature[at] as number;
      at = 2 * at + (f >= 0 && (bins[row + f] as number) > (tree.bin[at] as number) ? 2 : 1);
    }
    sum += tree.leaf[at - inner] as number;
  }
  return sum;
}
