import type { Setting } from './group';

/** A yes or no. */
export const flag = (initial: boolean): Setting<boolean> => ({ initial, check: (value): value is boolean => typeof value === 'boolean' });

/** One of the words. */
export function choice<const Word extends string>(words: readonly Word[], initial: NoInfer<Word>): Setting<Word> {
  return { initial, check: (value): value is Word => (words as readonly unknown[]).includes(value) };
}

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number, initial: number): Setting<number> {
  return { initial, check: (value): value is number => Number.isInteger(value) && (value as number) >= min && (value as number) <= max };
}

/** A colour as `#rrggbb`, as colour fields give it. */
export const colour = (initial: string): Setting<string> => ({
  initial, check: (value): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/u.test(value),
});
