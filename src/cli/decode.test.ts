import { describe, expect, it } from 'vitest';
import { decode } from './decode';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

describe('decode', () => {
  it.each<[string, Uint8Array, string]>([
    ['a UTF-8 mark, which is not text', bytes([0xef, 0xbb, 0xbf], [0xc3, 0xa9]), 'é'],
    ['a UTF-16 mark', bytes([0xff, 0xfe], [0x42, 0x30]), 'あ'],
    ['a big-endian UTF-16 mark', bytes([0xfe, 0xff], [0x30, 0x42]), 'あ'],
    ['UTF-8 without any declaration', bytes([0xe3, 0x81, 0x82]), 'あ'],
    ['UTF-8 that still declares what it was', bytes('<meta charset="shift_jis">', [0xe3, 0x81, 0x82]), '<meta charset="shift_jis">あ'],
    ['declared Shift_JIS', bytes('<meta charset=Shift_JIS>', [0x82, 0xa0]), '<meta charset=Shift_JIS>あ'],
    ['declared EUC-KR by http-equiv', bytes('<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">', [0xb0, 0xa1]), '<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">가'],
    ['declared Cyrillic in an XML declaration', bytes('<?xml version="1.0" encoding="windows-1251"?>', [0xc6]), '<?xml version="1.0" encoding="windows-1251"?>Ж'],
    ['ISO-2022-JP, which is all ASCII bytes', bytes('<meta charset="iso-2022-jp">', [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42]), '<meta charset="iso-2022-jp">あ'],
    ['windows-1252 where nothing is said', bytes('caf', [0xe9], ' ', [0x93], 'x', [0x94]), 'café “x”'],
    ['an encoding nobody knows', bytes('<meta charset="klingon">', [0xe9]), '<meta charset="klingon">é'],
    ['a page that says UTF-16 in ASCII', bytes('<meta charset="utf-16">', [0xe9]), '<meta charset="utf-16">é'],
  ])('reads %s', (_, given, wanted) => {
    expect(decode(given)).toBe(wanted);
  });
});
