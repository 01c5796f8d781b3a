import { flag, objectOf, orNull, passes, type Check } from '../../article/guard-shape';

/*
 * One file a room that is spoken to, one constant a message: so each bundle carries the checks of the messages that it
 * speaks. The auto-reader's script runs in every page of a chosen site and has no use for a whole article's.
 */

/** A check as a type guard. */
export const guard = <T>(check: Check) => (value: unknown): value is T => passes(check, value);

export const isNothing = guard<Record<string, never>>(objectOf<Record<string, never>>({}));
export const isDone = guard<null>(orNull(() => false));
export const isFlag = guard<boolean>(flag);
