/**
 * Galley in real browsers: `npm run browser -- [--only chromium|firefox] [--grep WORDS] [--dist FOLDER]`, on what `npm run build` made.
 * Exit status 1 where a test fails.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, type BrowserKind } from '../../build/browser-finder.ts';
import { launch } from './driver/launch.ts';
import { runSuites, type Tally } from './harness/run-suites.ts';
import { startFixtureServer } from './server/server.ts';
import { SUITES } from './suites/index.ts';

const DIST: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome', firefox: 'firefox' };
/** Tests that the table at the end names. */
const SLOWEST = 20;
const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

async function runIn(kind: BrowserKind, dist: string, pick: RegExp): Promise<Tally> {
  const { executable } = await ensureBrowser(kind);
  const extension = path.join(dist, DIST[kind]);
  if (!existsSync(path.join(extension, 'manifest.json'))) throw new Error(`${extension} is not there: npm run build makes it`);
  const server = await startFixtureServer();
  try {
    return await runSuites(kind, SUITES, server, async () => {
      const driver = await launch(kind, { executable, extension, proxyPort: server.port });
      console.log(`\n${driver.version}`);
      return driver;
    }, pick);
  } finally {
    await server.close();
  }
}

const slowest = (times: Tally['times']): string => [...times].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST)
  .map(({ title, ms }) => `  ${(ms / 1000).toFixed(1).padStart(5)} s  ${title}`).join('\n');

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, grep: { type: 'string', default: '' }, dist: { type: 'string' } } });
  const dist = path.resolve(values.dist ?? path.join(import.meta.dirname, '../../dist'));
  const kinds = KINDS.filter((kind) => values.only === undefined || kind === values.only);
  if (kinds.length === 0) throw new Error(`--only knows ${KINDS.join(' and ')}`);
  const total: Tally = { passed: 0, failed: 0, skipped: 0, times: [] };
  for (const kind of kinds) {
    const tally = await runIn(kind, dist, new RegExp(values.grep, 'iu'));
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += tally[key];
    total.times.push(...tally.times);
  }
  if (total.times.length > SLOWEST) console.log(`\nSlowest of ${String(total.times.length)}:\n${slowest(total.times)}`);
  console.log(`\nbrowser: ${String(total.passed)} passed, ${String(total.failed)} failed${total.skipped > 0 ? `, ${String(total.skipped)} not run` : ''}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

/** Longer than all tests take on a slow machine: whatever hangs, the run ends, and not in silence. */
const WHOLE_RUN = 30 * 60_000;
setTimeout(() => {
  console.error(`browser: ended after ${String(WHOLE_RUN / 60_000)} minutes`);
  process.exit(1);
}, WHOLE_RUN);

main().then((status) => process.exit(status), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
