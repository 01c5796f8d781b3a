import { findEntries } from './entries';
import { findNotes, type Notes } from './footnotes';

/** What can only be told from the body as a whole, found before it is read. */
export interface Plan {
  readonly notes: Notes;
  /** Entry of a live blog → its time element. */
  readonly entries: ReadonlyMap<Element, Element>;
}

export const planOf = (body: Element): Plan => ({ notes: findNotes(body), entries: findEntries(body) });
