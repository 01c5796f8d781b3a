import { describe, expect, it } from 'vitest';
import type { PictureFile } from './book-pictures';
import { isWholePicture } from './picture-whole';

const fromBase64 = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
/** The smallest of each, made by an image program: one grey or clear pixel. */
const FILES: readonly PictureFile[] = [
  { type: 'image/png', bytes: fromBase64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==') },
  { type: 'image/gif', bytes: fromBase64('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7') },
  { type: 'image/webp', bytes: fromBase64('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA') },
  { type: 'image/jpeg', bytes: fromBase64('/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=') },
];
const jpeg = (...after: readonly number[]): Uint8Array => Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe1, 0, 10, 0x45, 0x78, 0x69, 0x66, 0, 0, 0xff, 0xd9, // a thumbnail's end
  0xff, 0xda, 0, 4, 1, 2, 0x13, 0xff, 0, 0x55, ...after,
]);

describe('whether a picture is whole', () => {
  it.each(FILES.filter(({ type }) => type !== 'image/jpeg').map((file) => [file.type, file] as const))('%s: every beginning of it is not', (_, file) => {
    expect(isWholePicture(file)).toBe(true);
    for (let length = 0; length < file.bytes.length; length += 1) expect(isWholePicture({ ...file, bytes: file.bytes.subarray(0, length) }), String(length)).toBe(false);
  });

  it('a JPEG by its own end, not by that of a thumbnail; what stands after the end does not matter', () => {
    expect(isWholePicture({ type: 'image/jpeg', bytes: jpeg(0xff, 0xd9) })).toBe(true);
    expect(isWholePicture({ type: 'image/jpeg', bytes: jpeg(0xff, 0xd9, 1, 2, 3) })).toBe(true);
    for (const cut of [jpeg(), jpeg(0xff), jpeg(0xff, 0xd0, 4, 5), FILES[3]?.bytes ?? jpeg()]) expect(isWholePicture({ type: 'image/jpeg', bytes: cut })).toBe(false);
  });

  it('does not trust lengths, and ends', () => {
    const endless = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array.from({ length: 64 }, () => 0xff)]);
    expect(isWholePicture({ type: 'image/png', bytes: endless })).toBe(false);
    expect(isWholePicture({ type: 'image/jpeg', bytes: Uint8Array.from([0xff, 0xd8, ...Array.from({ length: 90 }, () => 0xff)]) })).toBe(false);
    expect(isWholePicture({ type: 'image/jpeg', bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0, 0, 0, 0, 0]) })).toBe(false);
    expect(isWholePicture({ type: 'image/gif', bytes: new Uint8Array(40) })).toBe(false);
  });
});
