// Collects the training samples into dist/bench/samples.bin:  npm run build chrome && tsx test/bench/train/collect.ts
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { serialize } from 'node:v8';
import { type CorpusPage, corpusFolder, loadPages } from '../corpus';
import { readInChromium } from '../in-chromium';
import type { Sample } from './dataset';
import { labelBySegments, labelByText } from './labels';

type Sent = Omit<Sample, 'page' | 'labels' | 'vectors'> & { readonly vectors: string };

const folder = corpusFolder();
if (!folder) { console.error('no corpus'); process.exit(1); }
const pages = ['zyte', 'wcxb', 'trafilatura'].flatMap(source => loadPages(folder, source)).filter(page => page.text === undefined || page.text.trim() !== '');
mkdirSync('dist/bench', { recursive: true });
const out = openSync('dist/bench/samples.bin', 'w');
let count = 0;

function write(page: CorpusPage, { vectors, ...rest }: Sent): void {
  const bytes = Buffer.from(vectors, 'base64');
  const sample: Sample = { ...rest, page, vectors: new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)), labels: page.text === undefined ? labelBySegments(page, rest.texts) : labelByText(page.text, rest.texts) };
  const data = serialize(sample), size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  writeSync(out, size);
  writeSync(out, data);
  if (++count % 200 === 0) console.error(count);
}

await readInChromium<Sent>('test/bench/train/probe.ts', pages, write);
closeSync(out);
console.log(`${String(count)} samples of ${String(pages.length)} pages`);
process.exit(0);
