import { type Plugin, build } from 'esbuild';
import { Worker } from 'node:worker_threads';
import { resolve } from 'node:path';
import { readabilityForEsbuild } from '../../build/readability-plugin';
import type { CorpusPage } from './corpus';
import { readInChromium } from './in-chromium';
import { type Measured, type Reading, measured, unread } from './measure-page';

/** Worker threads: a page is parsed and read on one core. */
const JOBS = 2;

/** Puts another file in the place of the block model's weights. */
const withWeights = (file: string | undefined): Plugin[] => (file === undefined ? [] : [{ name: 'weights', setup: build => { build.onResolve({ filter: /\/forest-weights$/ }, () => ({ path: file })); } }]);

/**
 * Runs the engine from its sources on the given pages.
 * @param weights a module of weights in place of the shipped one, for pages that must not be judged by a model that saw their sites
 * @returns results in the order of the pages
 */
export async function measureAll(pages: readonly CorpusPage[], weights?: string): Promise<Measured[]> {
  const file = resolve('dist/bench/measure-worker.mjs');
  await build({ entryPoints: ['test/bench/measure-worker.ts'], outfile: file, bundle: true, platform: 'node', format: 'esm', external: ['jsdom'], plugins: [readabilityForEsbuild, ...withWeights(weights)], logLevel: 'warning' });
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

/** The same in Chromium, which needs a fraction of the time: for judging the whole corpus. A page that gives no answer is an error. */
export async function measureInChromium(pages: readonly CorpusPage[], weights?: string): Promise<Measured[]> {
  const got = new Map<CorpusPage, Reading>();
  await readInChromium<Reading>('test/bench/measure-probe.ts', pages, (page, reading) => { got.set(page, reading); }, withWeights(weights));
  return pages.map(page => measured(page, got.get(page) ?? unread('Chromium gave no answer')));
}

/** One page in so many is read at the terminal. */
const JSDOM_EVERY = 8;

/** In Chromium, and an even share of the pages at the same time as the command reads them, through jsdom. */
export async function measureMixed(pages: readonly CorpusPage[]): Promise<Measured[]> {
  const got = await Promise.all([
    measureAll(pages.filter((_page, i) => i % JSDOM_EVERY === 0)),
    measureInChromium(pages.filter((_page, i) => i % JSDOM_EVERY !== 0)),
  ]);
  return got.flat();
}
