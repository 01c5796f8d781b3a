// Collects the training samples into dist/bench/samples.bin: see train.sh, which bundles this first, because workers run plain JavaScript.
import { mkdirSync, closeSync, openSync, writeSync } from 'node:fs';
import { serialize } from 'node:v8';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { corpusFolder, loadPages } from '../corpus';
import { sampleOf } from './dataset';

export const SAMPLES = 'dist/bench/samples.bin';

if (!isMainThread) {
  const { sources, part, parts, folder } = workerData as { sources: string[]; part: number; parts: number; folder: string };
  const pages = sources.flatMap(source => loadPages(folder, source));
  for (const [i, page] of pages.entries()) {
    if (i % parts !== part) continue;
    try {
      const sample = sampleOf(page);
      if (sample) parentPort?.postMessage(serialize(sample));
    } catch (error) { console.error(page.source, page.id, String(error).slice(0, 200)); }
    await new Promise(setImmediate);
  }
} else {
  const folder = corpusFolder();
  if (!folder) { console.error('no corpus'); process.exit(1); }
  const parts = Number(process.argv[process.argv.indexOf('--jobs') + 1] || 2) || 2;
  mkdirSync('dist/bench', { recursive: true });
  const out = openSync(SAMPLES, 'w');
  let count = 0;
  await Promise.all(Array.from({ length: parts }, (_, part) => new Promise<void>((done, fail) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { sources: ['zyte', 'wcxb', 'trafilatura'], part, parts, folder } });
    worker.on('message', (bytes: Uint8Array) => {
      const size = Buffer.alloc(4);
      size.writeUInt32LE(bytes.length);
      writeSync(out, size);
      writeSync(out, bytes);
      if (++count % 100 === 0) console.error(count);
    });
    worker.on('error', fail);
    worker.on('exit', () => { done(); });
  })));
  closeSync(out);
  console.log(`${String(count)} samples`);
}
