import type { BookPictures, PictureFile } from '../format/book-pictures';
import { pictureType } from '../format/picture-type';
import { isWholePicture } from '../format/picture-whole';

/** What a book holds at most; longer picture stories exist, and keep the first of theirs. */
export const LIMITS = { pictures: 80, each: 8_000_000, all: 60_000_000 } as const;
const AT_ONCE = 4;
/** With less room than this left, in bytes, no picture is asked for any more. */
const LEAST_ROOM = 4_096;

export interface GatherParts {
  readonly get: (address: string, most: number) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Whether the browser can draw it: a broken one would be a hole in the book. */
  readonly canShow: (file: PictureFile) => Promise<boolean>;
  readonly progress: (done: number, all: number) => void;
}

/** Fetches the pictures, a few at a time and within the limits. What is no picture, broken or too large is left out. Never rejects. */
export async function gatherPictures(addresses: readonly string[], { get, canShow, progress }: GatherParts): Promise<BookPictures> {
  const wanted = addresses.slice(0, LIMITS.pictures);
  const found = new Map<string, PictureFile>();
  let room: number = LIMITS.all;
  let done = 0;
  const waiting = wanted.values();
  const one = async (address: string): Promise<void> => {
    if (room < LEAST_ROOM) return;
    const bytes = await get(address, Math.min(LIMITS.each, room)).catch(() => null);
    const type = bytes && pictureType(bytes);
    if (!bytes || !type || bytes.length > room) return;
    room -= bytes.length;
    const file = { type, bytes };
    if (isWholePicture(file) && (await canShow(file).catch(() => false))) found.set(address, file);
    else room += bytes.length;
  };
  progress(0, wanted.length);
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (const address of waiting) {
      await one(address);
      done += 1;
      progress(done, wanted.length);
    }
  }));
  return found;
}
