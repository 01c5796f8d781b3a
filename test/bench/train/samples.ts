import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { Sample } from './dataset';

/** Reads what collect.ts wrote. */
export function readSamples(file: string): Sample[] {
  const bytes = readFileSync(file);
  const samples: Sample[] = [];
  for (let at = 0; at < bytes.length;) {
    const size = bytes.readUInt32LE(at);
    if (at + 4 + size > bytes.length) break; // still being written
    samples.push(deserialize(bytes.subarray(at + 4, at + 4 + size)) as Sample);
    at += 4 + size;
  }
  return samples.sort((a, b) => (a.page.source + a.page.id < b.page.source + b.page.id ? -1 : 1));
}
