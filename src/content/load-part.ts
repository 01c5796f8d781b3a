import { readerPart } from '../platform/messages/reader';
import { send } from '../platform/send';
import { partThere, type PageParts } from './part-shelf';

type PartName = keyof PageParts;

const underWay = new Map<PartName, Promise<unknown>>();

/**
 * A part, its script run in this page by the background unless it ran before.
 *
 * @throws MessageError where the extension was updated meanwhile, or its access to the page is gone
 */
export async function loadPart<Name extends PartName>(name: Name): Promise<PageParts[Name]> {
  const there = partThere(name);
  if (there !== null) return there;
  const running = underWay.get(name) ?? send(readerPart, { name });
  underWay.set(name, running);
  try {
    await running;
  } finally {
    // One that failed may be asked for again.
    underWay.delete(name);
  }
  const part = partThere(name);
  if (part === null) throw new Error(`the script of ${name} ran and left nothing`);
  return part;
}
