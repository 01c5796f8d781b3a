import { isDump } from '../extract/dump/is-dump';
import { Failure } from './failure';

const BINARY: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF'], ['\x89PNG', 'a picture'], ['ÿØÿ', 'a picture'], ['GIF8', 'a picture'], ['PK\x03\x04', 'a zip archive'],
  ['\x1f\x8b', 'compressed with gzip'], ['\x7fELF', 'a program'],
];

/**
 * Refuses bytes that are no text before they are decoded.
 * @throws Failure naming what the file seems to be
 */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  const known = BINARY.find(([mark]) => start.startsWith(mark));
  if (known) throw new Failure(`${name} is no page: it is ${known[1]}`);
  const wide = start.startsWith('ÿþ') || start.startsWith('þÿ');
  if (!wide && bytes.subarray(0, 4096).includes(0)) throw new Failure(`${name} is no page: it is not text`);
}

/**
 * A web page, or a text that was copied from one.
 * @throws Failure for feeds, drawings, data and other text that is neither
 */
export function inputKind(text: string): 'page' | 'dump' {
  const start = text.slice(0, 2000).trimStart();
  const root = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(rss|feed|rdf:RDF|svg|urlset|opml|math)\b/i.exec(start)?.[1];
  if (root) throw new Failure(`the input is no web page but <${root}>`);
  if (/^[[{]/.test(start) && isJson(text)) throw new Failure('the input is no web page but JSON');
  return isDump(text) ? 'dump' : 'page';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
