// Written by test/bench/train/train-blocks.ts; do not edit.
export const FOREST = { depth: 5, trees: 0, bias: -1, scale: 1, features: '', thresholds: '', nodes: '', leaves: '' } as const;
