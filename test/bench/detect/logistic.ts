/** Logistic regression with an L2 penalty, by Newton's method. The first column of `rows` is 1 and is not penalised. */
export function fit(rows: readonly (readonly number[])[], labels: readonly number[], weights: readonly number[], penalty: number): number[] {
  const size = rows[0]?.length ?? 0;
  const w = new Array<number>(size).fill(0);
  for (let round = 0; round < 40; round++) {
    const gradient = w.map((value, at) => (at === 0 ? 0 : -penalty * value));
    const hessian = w.map((_, a) => w.map((__, b) => (a === b ? (a === 0 ? 1e-6 : penalty) : 0)));
    rows.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-dot(w, row)));
      const error = ((labels[i] ?? 0) - p) * (weights[i] ?? 1);
      const slope = Math.max(p * (1 - p), 1e-6) * (weights[i] ?? 1);
      for (let a = 0; a < size; a++) {
        const value = row[a] ?? 0;
        if (value === 0) continue;
        gradient[a] = (gradient[a] ?? 0) + error * value;
        const line = hessian[a] ?? [];
        for (let b = 0; b < size; b++) line[b] = (line[b] ?? 0) + slope * value * (row[b] ?? 0);
      }
    });
    const step = solve(hessian, gradient);
    step.forEach((value, at) => { w[at] = (w[at] ?? 0) + value; });
    if (step.reduce((sum, value) => sum + Math.abs(value), 0) < 1e-6) break;
  }
  return w;
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** Gaussian elimination with pivoting; the matrix is positive definite, so it always goes through. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let at = 0; at < n; at++) {
    let best = at;
    for (let other = at + 1; other < n; other++) if (Math.abs(rows[other]?.[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0)) best = other;
    const [a, b] = [rows[at] ?? [], rows[best] ?? []];
    rows[at] = b;
    rows[best] = a;
    for (let other = at + 1; other < n; other++) {
      const factor = (rows[other]?.[at] ?? 0) / (b[at] ?? 1);
      if (factor === 0) continue;
      const row = rows[other] ?? [];
      for (let column = at; column <= n; column++) row[column] = (row[column] ?? 0) - factor * (b[column] ?? 0);
    }
  }
  const out = new Array<number>(n).fill(0);
  for (let at = n - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    let sum = row[n] ?? 0;
    for (let column = at + 1; column < n; column++) sum -= (row[column] ?? 0) * (out[column] ?? 0);
    out[at] = sum / (row[at] ?? 1);
  }
  return out;
}
