import { safeLine } from './safe-text';

const MAX_CHARS = 120;
/** File systems count bytes (255 on most), and a Japanese character is three of them. */
const MAX_BYTES = 240;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/**
 * A file name that every system accepts, made from a headline: "Storm over the harbour.md".
 * No path, no reserved name, no hidden file, no direction tricks; at most 120 characters; never empty.
 * @param title any text, untrusted
 * @param extension letters and digits without the dot, from Galley itself
 * @param suffix from Galley itself, to tell files of the same title apart
 */
export function fileName(title: string, extension: string, suffix = ''): string {
  const words = safeLine(title.slice(0, 1000))
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u061c\u2028-\u202e\u2060-\u206f]/gu, '')
    .replace(/[\\/:*?"<>|\t]+/g, ' ')
    .replace(/\s+/g, ' ');
  const stem = trimEnds(cut(trimEnds(words), extension.length + suffix.length + 1)) || 'article';
  return `${WINDOWS_DEVICE.test((stem.split('.')[0] ?? '').trimEnd()) ? `_${stem}` : stem}${suffix}.${extension}`;
}

/** Leading dots hide a file or climb a path; Windows drops trailing dots and spaces. */
function trimEnds(text: string): string {
  return text.replace(/^[\s.~-]+|[\s.]+$/g, '');
}

/** Cuts at a whole character as people see it, leaving room for `reserved` more and one "_". */
function cut(text: string, reserved: number): string {
  const encoder = new TextEncoder();
  let stem = '';
  let bytes = reserved + 1;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > MAX_BYTES || stem.length + segment.length + reserved + 1 > MAX_CHARS) break;
    stem += segment;
  }
  return stem;
}
