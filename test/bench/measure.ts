import { type Plugin, build } from 'esbuild';
import { Worker } from 'node:worker_threads';
import { resolve } from 'node:path';
import { readabilityForEsbuild } from '../../build/readability-plugin';
import type { CorpusPage } from './corpus';
import { readInChromium } from './in-chromium';
import { type Measured, type Reading, measured } from './measure-page';

/** Worker threads: a page is parsed and read on one core. */
const JOBS = 2;

/** Puts another file in the place of the block model's weights. */
const withWeights = (file: string): Plugin => ({ name: 'weights', setup: build => { build.onResolve({ filter: /\/forest-weights$/ }, () => ({ path: file })); } });

/**
 * Runs the engine from its sources on the given pages.
 * @param weights a module of weights in place of the shipped one, for pages that must not be judged by a model that saw their sites
 * @returns results in the order of the pages
 */
export async function measureAll(pages: readonly CorpusPage[], weights?: string): Promise<Measured[]> {
  const file = resolve('dist/bench/measure-worker.mjs');
  await build({ entryPoints: ['test/bench/measure-worker.ts'], outfile: file, bundle: true, platform: 'node', format: 'esm', external: ['jsdom'], plugins: [readabilityForEsbuild, ...(weights ? [withWeights(weights)] : [])], logLevel: 'warning' });
  const got = new Map<string, Measured>();
  const shares = Array.from({ length: JOBS }, (_, job) => pages.filter((_page, i) => i % JOBS === job));
  await Promise.all(shares.map(share => new Promise<void>((done, fail) => {
    const worker = new Worker(file, { workerData: share });
    worker.on('message', (one: Measured) => { got.set(`${one.source} ${one.id}`, one); });
    worker.on('error', fail);
    worker.on('exit', () => { done(); });
  })));
  return pages.flatMap(page => got.get(`${page.source} ${page.id}`) ?? []);
}

/** The same in Chromium, which needs a fraction of the time: for judging the whole corpus. The terminal's way, through jsdom, is what floors hold. */
export async function measureInChromium(pages: readonly CorpusPage[]): Promise<Measured[]> {
  const got: Measured[] = [];
  await readInChromium<Reading>('test/bench/measure-probe.ts', pages, (page, reading) => { got.push(measured(page, reading)); });
  return got;
}
