import type { Appearance } from '../../settings/groups/appearance';

/** What the fields of the form do and know. */
export interface FieldContext {
  /** Shows a value that is not settled yet. */
  readonly preview: (changes: Partial<Appearance>) => void;
  /** Shows and keeps it. */
  readonly save: (changes: Partial<Appearance>) => void;
  /** Whether an event is a person's: in a page, its scripts can reach into an open shadow root. */
  readonly isTrusted: (event: Event) => boolean;
}

/** A part of the form. */
export interface Field {
  readonly element: HTMLElement;
  /** Follows the look that holds by now, whoever changed it. */
  readonly show: (look: Appearance) => void;
}

/** Names of settings whose values are of that kind. */
export type NamesOf<Kind> = { [Name in keyof Appearance]: Appearance[Name] extends Kind ? (Kind extends Appearance[Name] ? Name : never) : never }[keyof Appearance];
