import type { PictureFile } from './book-pictures';

type Bytes = Uint8Array;

const word = (bytes: Bytes, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const ascii = (bytes: Bytes, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length));

const WHOLE: Readonly<Record<PictureFile['type'], (bytes: Bytes) => boolean>> = {
  'image/jpeg': jpegEnds,
  'image/png': pngEnds,
  'image/gif': (bytes) => bytes[lastOf(bytes)] === 0x3b,
  'image/webp': (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true) + 8 <= bytes.length,
};

/**
 * Whether a picture's file has its end. Browsers draw one that was cut off as far as it goes, and a book would keep the hole.
 * By the formats' own marks: JPEG's EOI (ITU T.81), PNG's IEND, GIF's trailer, the length that WebP says of itself.
 */
export function isWholePicture({ type, bytes }: PictureFile): boolean {
  return bytes.length > 12 && WHOLE[type](bytes);
}

/** A thumbnail among the first segments has an end of its own, so the search begins where the picture does. */
function jpegEnds(bytes: Bytes): boolean {
  let at = 2;
  while (at + 4 < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) at += bytes[at + 1] === 0xff ? 1 : 2 + word(bytes, at + 2);
  if (word(bytes, at) !== 0xffda) return false;
  // Bytes after the end are common; within the data 0xFF is always followed by another byte than this.
  for (let end = bytes.length - 2; end > at; end -= 1) if (word(bytes, end) === 0xffd9) return true;
  return false;
}

function pngEnds(bytes: Bytes): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) if (ascii(bytes, at + 4, 4) === 'IEND') return true;
  return false;
}

/** Some programs fill a file up with zeros. */
function lastOf(bytes: Bytes): number {
  let at = bytes.length - 1;
  while (at > 0 && bytes[at] === 0) at -= 1;
  return at;
}
