import { readerPart } from '../platform/messages/reader';
import { send } from '../platform/send';
import type { LoadPart } from '../reader/parts';
import { providedPart } from './provided-parts';

/** Has the background run the part's script in this page, unless it ran before. */
export const loadPart: LoadPart = async (name) => {
  const there = providedPart(name);
  if (there !== null) return there;
  await send(readerPart, { name });
  const part = providedPart(name);
  if (part === null) throw new Error(`the script of ${name} ran and left nothing`);
  return part;
};
