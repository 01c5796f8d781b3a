import type { PictureType } from './book-pictures';

const MAGIC: readonly (readonly [PictureType, RegExp])[] = [
  ['image/jpeg', /^\xff\xd8\xff/u],
  ['image/png', /^\x89PNG\r\n\x1a\n/u],
  ['image/gif', /^GIF8[79]a/u],
  ['image/webp', /^RIFF.{4}WEBP/su],
];

/** What a file is by its first bytes, whatever it is called: a format that every EPUB reader shows, or null. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  return MAGIC.find(([, magic]) => magic.test(head))?.[0] ?? null;
}
