import { describe, expect, it } from 'vitest';
import { pictureType } from './picture-type';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('pictureType', () => {
  it('knows what books can show, by the bytes', () => {
    expect(pictureType(bytes('\xff\xd8\xff\xe0\x00\x10JFIF'))).toBe('image/jpeg');
    expect(pictureType(bytes('\x89PNG\r\n\x1a\n\0\0'))).toBe('image/png');
    expect(pictureType(bytes('GIF89a\x01'))).toBe('image/gif');
    expect(pictureType(bytes('RIFF\x0a\x00\n\x00WEBPVP8 '))).toBe('image/webp');
  });

  it('takes nothing else, whatever it says it is', () => {
    for (const other of ['', '<svg xmlns="http://www.w3.org/2000/svg"/>', '<!doctype html>', '\0\0\0\x1cftypavif', 'PK\x03\x04', '\xff\xd8', ' GIF89a']) expect(pictureType(bytes(other)), other).toBeNull();
  });
});
