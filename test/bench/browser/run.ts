/**
 * What Galley costs beside Readability and Defuddle, in real browsers on saved pages whose scripts are off:
 * npm run bench:browser [-- --only chromium|firefox] [--pages 120] [--rounds 5] [--growth 20] [--json FILE]
 * Prints ratios and asserts nothing: a figure depends on the machine, a ratio hardly.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { readabilityForEsbuild } from '../../../build/readability-plugin';
import { type BrowserKind, ensureBrowser } from '../../../build/browser-finder.ts';
import { launch } from '../../browser/driver/launch.ts';
import { remoteSource } from '../../browser/driver/remote.ts';
import type { Driver } from '../../browser/driver/driver.ts';
import { startFixtureServer } from '../../browser/server/server.ts';
import { corpusFolder } from '../corpus';
import { addressOf, corpusSite, HOST, type CorpusSite } from './pages';
import type { Probed } from './probe';
import { type Row, table } from './table';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const DIST: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome', firefox: 'firefox' };

async function bundleProbe(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'probe.ts')], bundle: true, write: false, format: 'iife', globalName: 'galleyProbe',
    platform: 'browser', minifyWhitespace: true, minifySyntax: true, plugins: [readabilityForEsbuild], logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

async function measure(driver: Driver, site: CorpusSite, source: string, rounds: number): Promise<Row[]> {
  const probe = remoteSource<[number, number, string], Probed>(`(rounds, turn, address) => { ${source}; return galleyProbe.probe(rounds, turn, address); }`);
  const rows: Row[] = [];
  for (const [turn, page] of site.pages.entries()) {
    const tab = await driver.open(addressOf(page));
    try {
      const { cold, warm, elements } = await tab.evaluate(probe, rounds, turn, page.url ?? addressOf(page));
      rows.push({ id: `${page.source} ${page.id}`, elements, isArticle: page.type === undefined || page.type === 'article', cold, warm });
    } catch (error) {
      console.error(`  ${page.source} ${page.id}: ${String(error).slice(0, 160)}`);
    } finally {
      await tab.close();
    }
  }
  return rows;
}

async function growth(driver: Driver, source: string, most: number): Promise<string[]> {
  const probe = remoteSource<[string], { readonly ms: number; readonly nodes: number }>(`(address) => { ${source}; return galleyProbe.probeOnce(address); }`);
  const lines: string[] = [];
  for (let megabytes = most / 16, before = 0; megabytes <= most; megabytes *= 2) {
    const address = `https://${HOST}/large/${String(megabytes)}.html`;
    const tab = await driver.open(address);
    const { ms, nodes } = await tab.evaluate(probe, address).finally(() => tab.close());
    lines.push(`  ${megabytes.toFixed(2).padStart(6)} MB ${String(nodes).padStart(7)} elements ${ms.toFixed(0).padStart(7)} ms${before > 0 ? `   × ${(ms / before).toFixed(2)}` : ''}`);
    before = ms;
  }
  return lines;
}

async function main(): Promise<void> {
  const { values: opt } = parseArgs({ options: {
    only: { type: 'string' }, pages: { type: 'string', default: '120' }, rounds: { type: 'string', default: '5' }, growth: { type: 'string', default: '20' }, json: { type: 'string' },
  } });
  const folder = corpusFolder();
  if (folder === null) {
    console.warn('SKIPPED: the corpus does not lie beside this project; nothing was measured.');
    return;
  }
  const site = corpusSite(folder, Number(opt.pages));
  const source = await bundleProbe();
  const all: Record<string, readonly Row[]> = {};
  for (const kind of ['chromium', 'firefox'] as const) {
    if (opt.only !== undefined && opt.only !== kind) continue;
    const { executable } = await ensureBrowser(kind);
    const server = await startFixtureServer(site.answer);
    const driver = await launch(kind, { executable, extension: path.join(ROOT, 'dist', DIST[kind]), proxyPort: server.port });
    try {
      const rows = all[kind] = await measure(driver, site, source, Number(opt.rounds));
      console.log(`\n${table(driver.version, rows)}`);
      if (opt.json !== undefined) writeFileSync(opt.json, JSON.stringify(all));
      if (Number(opt.growth) > 0) console.log(` cost of larger pages\n${(await growth(driver, source, Number(opt.growth))).join('\n')}`);
    } finally {
      await driver.close();
      await server.close();
    }
  }
}

main().then(() => process.exit(0), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
