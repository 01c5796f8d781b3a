// Runs in the browser, bundled by collect.ts.
import { blocksOf } from './dataset';

/** A page's source to its blocks, the vectors' bytes as base64. Nothing of the page runs or loads. */
export function read(html: string, url: string | null): object {
  const { vectors, ...rest } = blocksOf(new DOMParser().parseFromString(html, 'text/html'), url);
  const bytes = new Uint8Array(vectors.buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { ...rest, vectors: btoa(text) };
}
