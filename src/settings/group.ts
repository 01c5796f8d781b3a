/** One setting: what holds until somebody chooses, and what a stored value must be to be taken. */
export interface Setting<T> {
  readonly initial: T;
  readonly check: (value: unknown) => value is T;
}

/** Settings that belong together: one file each in `groups`, and one field each of the stored settings. */
export type Group<Fields extends object> = { readonly [Name in keyof Fields]: Setting<Fields[Name]> };
