import { isDeepStrictEqual, inspect } from 'node:util';

/** Expectations of one test: each that fails is noted, so that one run shows all that is wrong. */
export class Checks {
  readonly failures: string[] = [];

  equal(what: string, actual: unknown, expected: unknown): void {
    if (!isDeepStrictEqual(actual, expected)) this.failures.push(`${what}: ${difference(actual, expected)}`);
  }

  ok(what: string, holds: unknown): void {
    if (!holds) this.failures.push(what);
  }
}

function difference(actual: unknown, expected: unknown): string {
  if (typeof actual === 'string' && typeof expected === 'string' && actual.length + expected.length > 160) {
    let at = 0;
    while (at < actual.length && actual[at] === expected[at]) at += 1;
    const near = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 30), at + 90));
    return `from character ${String(at)} on ${near(actual)} instead of ${near(expected)}`;
  }
  const show = (value: unknown): string => inspect(value, { depth: 6, breakLength: Infinity, maxArrayLength: 12, maxStringLength: 300 });
  return `${show(actual)} instead of ${show(expected)}`;
}
