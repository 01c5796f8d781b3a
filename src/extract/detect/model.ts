/** A logistic model: one weight a sign, readable as it stands. Positive weights speak for an article. */
export interface Model<Sign extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Sign, number>>;
}

/** Log-odds that the page is one article; 0 is where the answer changes. */
export function logOdds<Sign extends string>(model: Model<Sign>, signs: Readonly<Record<Sign, number>>): number {
  let sum = model.bias;
  for (const sign of Object.keys(model.weights) as Sign[]) sum += model.weights[sign] * signs[sign];
  return sum;
}

/** 0 to 1. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
