/** How far into a file browsers look for a declared encoding. */
const PRESCAN_BYTES = 1024;
const DECLARED = /<meta\b[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{1,40})|^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i;

/**
 * A file's bytes as text. A byte order mark decides; else bytes that can only be UTF-8; else what the page declares
 * (saved pages are often re-encoded and keep their old declaration, so it comes second); else windows-1252, which is
 * what browsers fall back to.
 */
export function decode(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const ascii = bytes.every((byte) => byte < 0x80);
  if (!ascii) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // Not UTF-8: go by the declaration.
    }
  }
  const { encoding } = decoder(declared(bytes));
  return encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** What windows-1252 has where Latin-1 has controls; U+FFFD stands for "as in Latin-1". */
const FROM_0X80 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** Node 20 and 22 decode windows-1252 as Latin-1, which loses its quotation marks and dashes. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replace(/[\x80-\x9f]/g, (control) => {
    const char = FROM_0X80[control.charCodeAt(0) - 0x80];
    return char === undefined || char === '\ufffd' ? control : char;
  });
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

function declared(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const found = DECLARED.exec(head);
  return (found?.[1] ?? found?.[2] ?? '').toLowerCase();
}

function decoder(name: string): TextDecoder {
  // HTML's rule: a page whose declaration could be read as ASCII cannot be UTF-16, whatever it says.
  if (name.startsWith('utf-16') || name === '') return new TextDecoder('windows-1252');
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
