import type * as Appearance from './appearance/panel';
import type * as Listen from './listen/listen';
import type * as Tools from './tools/tools';
import type * as Dyslexic from './faces/dyslexic';
import type * as Legible from './faces/legible';

/**
 * Pieces of the reader that its first paint does without, each a module of this room. They are fetched when they are first
 * asked for: in an extension's page by `import()`, in a web page by a script of their own, since content scripts cannot import.
 */
export interface ReaderParts {
  readonly appearance: typeof Appearance;
  readonly tools: typeof Tools;
  readonly listen: typeof Listen;
  readonly legible: typeof Legible;
  readonly dyslexic: typeof Dyslexic;
}

export type PartName = keyof ReaderParts;

/** Fetches a part; the second time it is there already. Rejects where it cannot be had, as after an update. */
export type LoadPart = <Name extends PartName>(name: Name) => Promise<ReaderParts[Name]>;
