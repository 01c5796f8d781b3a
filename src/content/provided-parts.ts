import { translate } from '../platform/i18n';
import { useMessages } from '../reader/messages';
import type { PartName, ReaderParts } from '../reader/parts';

/** On the content scripts' own global object, which the page cannot see: a part's script shares no module with the reader's. */
const PROVIDED = 'galley.parts';

type Provided = { readonly [Name in PartName]?: ReaderParts[Name] };

function provided(): Provided {
  const there: unknown = Reflect.get(globalThis, PROVIDED);
  if (typeof there === 'object' && there !== null) return there;
  const fresh: Provided = {};
  Reflect.set(globalThis, PROVIDED, fresh);
  return fresh;
}

/** Called by a part's script when it runs: the part is there from now on, and speaks the person's language. */
export function providePart<Name extends PartName>(name: Name, part: ReaderParts[Name]): void {
  useMessages(translate);
  Reflect.set(provided(), name, part);
}

/** A part whose script has run, or null. */
export function providedPart<Name extends PartName>(name: Name): ReaderParts[Name] | null {
  return provided()[name] ?? null;
}
