// Collects the training samples into dist/bench/samples.bin. It runs in Chromium, whose documents are some ten times as fast as jsdom's:
//   npm run build && tsx test/bench/train/collect.ts
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { serialize } from 'node:v8';
import { build } from 'esbuild';
import { ensureBrowser } from '../../../build/browser-finder.ts';
import { readabilityForEsbuild } from '../../../build/readability-plugin';
import { launch } from '../../browser/driver/launch.ts';
import { remoteSource } from '../../browser/driver/remote.ts';
import { startFixtureServer } from '../../browser/server/server.ts';
import { type CorpusPage, corpusFolder, loadPages, readPage } from '../corpus';
import type { Sample } from './dataset';
import { labelBySegments, labelByText } from './labels';

/** Tabs that work at once, on sites of their own, so that each has a process. */
const TABS = 2;
type Sent = Omit<Sample, 'page' | 'labels' | 'vectors'> & { readonly vectors: string };

const folder = corpusFolder();
if (!folder) { console.error('no corpus'); process.exit(1); }
const { outputFiles } = await build({ entryPoints: ['test/bench/train/probe.ts'], bundle: true, write: false, format: 'iife', globalName: 'galleyCollect', platform: 'browser', plugins: [readabilityForEsbuild], logLevel: 'warning' });
const prepare = remoteSource<[], number>(`() => { ${outputFiles[0]?.text ?? ''}; globalThis.galleyCollect = galleyCollect; return 1; }`);
const collect = remoteSource<[string, string | null], Sent>('(html, url) => galleyCollect.collect(html, url)');

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

const server = await startFixtureServer(({ hostname }) => (hostname.endsWith('corpus.test') ? { body: '<!doctype html><title>.</title>', headers: { 'content-type': 'text/html' } } : null));
const driver = await launch('chromium', { executable: (await ensureBrowser('chromium')).executable, extension: 'dist/chrome', proxyPort: server.port });
try {
  const tabs = await Promise.all(Array.from({ length: TABS }, async (_, i) => {
    const tab = await driver.open(`https://${String(i)}corpus.test/`);
    await tab.evaluate(prepare);
    return tab;
  }));
  const left = [...pages];
  await Promise.all(tabs.map(async tab => {
    for (let page = left.shift(); page; page = left.shift()) {
      try { write(page, await tab.evaluate(collect, readPage(page), page.url ?? null)); } catch (error) { console.error(page.source, page.id, String(error).slice(0, 200)); }
    }
  }));
} finally {
  await driver.close();
  await server.close();
  closeSync(out);
}
console.log(`${String(count)} samples of ${String(pages.length)} pages`);
process.exit(0);
