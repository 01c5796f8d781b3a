import type { Adjusted, AdjustStep } from '../article/adjust';
import type { Passage } from '../article/passage';
import type { Extraction } from '../article/result';
import type { ReaderParts } from '../reader/parts';

/** What the reader is given by the page's side. */
export interface ReaderWays {
  /** The address that its place is kept by. */
  readonly address: string;
  /** Whether something was put right already. */
  readonly putRight: boolean;
  /** Resolves to null where the page went on meanwhile. */
  readonly adjust: (step: AdjustStep) => Promise<Adjusted | null>;
  readonly onClosed: () => void;
}

/** The reader while it is open. */
export interface OpenReader {
  readonly close: () => void;
  readonly update: (extraction: Extraction) => void;
  /** What is selected of the article in it, or null. */
  readonly selected: () => Passage | null;
}

/** The in-page reader: what is drawn, and what its controls do. */
export interface ReaderPart {
  /** Before anything shows: the look is known, so that a dark reader never flashes white. Never rejects. */
  readonly ready: () => Promise<void>;
  /** @throws where the page cannot show it; the page is then as it was */
  readonly open: (extraction: Extraction, ways: ReaderWays) => OpenReader;
}

/** What the engine's script comes without: the reader, and the reader's own later parts. */
export interface PageParts extends ReaderParts {
  readonly reader: ReaderPart;
}

/** On the content scripts' own global object, which the page cannot see: a part's script shares no module with the others. */
const SHELF = 'galley.parts';

function shelf(): Partial<PageParts> {
  const there: unknown = Reflect.get(globalThis, SHELF);
  if (typeof there === 'object' && there !== null) return there;
  const fresh: Partial<PageParts> = {};
  Reflect.set(globalThis, SHELF, fresh);
  return fresh;
}

/** The first stays, should a script run twice. */
export function putPart<Name extends keyof PageParts>(name: Name, part: PageParts[Name]): void {
  if (partThere(name) === null) Reflect.set(shelf(), name, part);
}

/** A part whose script has run, or null. */
export function partThere<Name extends keyof PageParts>(name: Name): PageParts[Name] | null {
  return shelf()[name] ?? null;
}
