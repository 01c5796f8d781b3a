/*
 * The few combinators that the guards are made of. They see data that crossed a boundary: whatever they do not know by
 * name is refused, and the caps hold for the tree as a whole, so that no sender decides how long a check runs.
 */

/** Above what a snapshot can give (src/extract/snapshot/budget.ts), below what would tie up a popup. */
export const CAPS = {
  /** Values nested in one another. The snapshot stops at 400 elements, each at most three values here. */
  depth: 1_200,
  values: 1_500_000,
  /** Characters of all strings together. */
  text: 32_000_000,
} as const;

/** What of the caps one check has used. */
export interface Spent {
  depth: number;
  values: number;
  text: number;
}

export type Check = (value: unknown, spent: Spent) => boolean;

/** A check for every field of T, so that a field added to a type cannot be forgotten here. */
export type Shape<T> = { readonly [Field in keyof T]-?: Check };

/** Runs a check with fresh caps. Never throws: a value that throws when looked at is refused. */
export function passes(check: Check, value: unknown): boolean {
  try {
    return check(value, { depth: 0, values: 0, text: 0 });
  } catch {
    return false;
  }
}

export const text: Check = (value, spent) => {
  if (typeof value !== 'string') return false;
  spent.text += value.length;
  return spent.text <= CAPS.text;
};

export const flag: Check = (value) => typeof value === 'boolean';

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number): Check =>
  (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

/** A finite number from `least` to `most`. */
export const between = (least: number, most: number): Check =>
  (value) => typeof value === 'number' && value >= least && value <= most;

export const oneOf = <T extends string | number>(...allowed: readonly T[]): Check =>
  (value) => allowed.some((one) => one === value);

export const orNull = (check: Check): Check => (value, spent) => value === null || check(value, spent);

/** A string for which the predicate holds. */
export const textThat = (holds: (value: string) => boolean): Check =>
  (value, spent) => text(value, spent) && typeof value === 'string' && holds(value);

export const listOf = (check: Check): Check => (value, spent) =>
  Array.isArray(value) && nested(spent, value.length, () => {
    // By index: a hole is refused, as undefined passes no check.
    for (let at = 0; at < value.length; at += 1) if (!check(value[at], spent)) return false;
    return true;
  });

export const pairOf = (first: Check, second: Check): Check => (value, spent) =>
  Array.isArray(value) && value.length === 2 && first(value[0], spent) && second(value[1], spent);

/** An object with exactly these fields. */
export function objectOf<T>(shape: Shape<T>): Check {
  const fields = Object.entries<Check>(shape);
  return (value, spent) =>
    isRecord(value) && Object.keys(value).length === fields.length && nested(spent, fields.length, () =>
      fields.every(([field, check]) => Object.hasOwn(value, field) && check(value[field], spent)));
}

/** An object with some of these fields and no others. */
export function partOf<T>(shape: Shape<T>): Check {
  const checks = new Map(Object.entries<Check>(shape));
  return (value, spent) =>
    isRecord(value) && nested(spent, checks.size, () =>
      Object.keys(value).every((field) => checks.get(field)?.(value[field], spent) ?? false));
}

/** A member of a union that is told apart by its `tag`; an unknown one is refused. */
export function taggedBy<Kind extends string>(tag: string, members: Readonly<Record<Kind, Check>>): Check {
  const checks = new Map<unknown, Check>(Object.entries<Check>(members));
  return (value, spent) => isRecord(value) && Object.hasOwn(value, tag) && (checks.get(value[tag])?.(value, spent) ?? false);
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nested(spent: Spent, values: number, inside: () => boolean): boolean {
  spent.depth += 1;
  spent.values += values;
  const fine = spent.depth <= CAPS.depth && spent.values <= CAPS.values && inside();
  spent.depth -= 1;
  return fine;
}
