import { FOREST } from './forest-weights';

/*
 * The block model: gradient-boosted trees over the features in features/vector.ts, trained by
 * test/bench/train/train-blocks.ts on saved pages with known text and cross-validated by site. It only judges which
 * blocks of this page belong together as its article; no word of any page is in it.
 */
interface Decoded {
  readonly features: Uint8Array;
  readonly thresholds: Float32Array;
  readonly nodes: Uint16Array;
  readonly leaves: Int8Array;
}

const bytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), char => char.charCodeAt(0));

let decoded: Decoded | undefined;
function decode(): Decoded {
  return (decoded ??= {
    features: bytes(FOREST.features),
    thresholds: new Float32Array(bytes(FOREST.thresholds).buffer),
    nodes: new Uint16Array(bytes(FOREST.nodes).buffer),
    leaves: new Int8Array(bytes(FOREST.leaves).buffer),
  });
}

/** @returns the log odds that a block with these features belongs to the article: above 0 is more likely than not */
export function blockScore(vector: Float32Array): number {
  const { features, thresholds, nodes, leaves } = decode();
  const inner = 2 ** FOREST.depth - 1;
  let sum = 0;
  for (let tree = 0; tree < FOREST.trees; tree++) {
    let at = 0;
    while (at < inner) {
      const test = nodes[tree * inner + at] ?? 0;
      at = 2 * at + ((vector[features[test] ?? 0] ?? 0) > (thresholds[test] ?? 0) ? 2 : 1);
    }
    sum += leaves[tree * (inner + 1) + at - inner] ?? 0;
  }
  return FOREST.bias + (sum * FOREST.scale) / 127;
}
