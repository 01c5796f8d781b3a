import { translate } from '../platform/i18n';
import { useMessages } from '../reader/messages';
import { putPart, type PageParts } from './part-shelf';

/** Called by a part's script when it runs: the part is there from now on, and speaks the person's language. */
export function providePart<Name extends keyof PageParts>(name: Name, part: PageParts[Name]): void {
  useMessages(translate);
  putPart(name, part);
}
