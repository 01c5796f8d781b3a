import type { BrowserKind } from '../../../build/browser-finder.ts';
import type { Driver } from '../driver/driver.ts';
import { within } from '../driver/wait.ts';
import type { FixtureServer } from '../server/server.ts';
import type { Case, Suite } from './suite.ts';
import { makeWorld } from './world.ts';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const LIMIT = 90_000;
const CLEARING = 10_000;

/**
 * Runs the suites one after the other in one browser, printing each test. A test that does not end takes its browser
 * with it: the next one gets a fresh browser, so that one fault is one failure.
 */
export async function runSuites(
  kind: BrowserKind, suites: readonly Suite[], server: FixtureServer, start: () => Promise<Driver>, pick: RegExp,
): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  let driver: Driver | null = null;
  try {
    for (const suite of suites) {
      for (const test of suite.cases) {
        const title = `${kind} · ${suite.name} · ${test.name}`;
        if (!pick.test(title)) continue;
        const skip = typeof test.skip === 'string' ? test.skip : test.skip?.[kind];
        if (skip !== undefined) {
          tally.skipped += 1;
          console.log(`- ${title}: not run, ${skip}`);
          continue;
        }
        driver ??= await start();
        const begun = performance.now();
        const { failures, hung } = await runCase(test, driver, server);
        const took = `${String(Math.round(performance.now() - begun))} ms`;
        if (failures.length === 0) {
          tally.passed += 1;
          console.log(`✓ ${title} (${took})`);
        } else {
          tally.failed += 1;
          console.log(`✗ ${title} (${took})\n${failures.map((failure) => `    ${failure.replaceAll('\n', '\n    ')}`).join('\n')}`);
        }
        if (hung) {
          await within(CLEARING * 2, 'closing the browser', driver.close()).catch((error: unknown) => { console.error(error); });
          driver = null;
        }
      }
    }
  } finally {
    await driver?.close();
  }
  return tally;
}

async function runCase(test: Case, driver: Driver, server: FixtureServer): Promise<{ readonly failures: readonly string[]; readonly hung: boolean }> {
  const { world, clear } = makeWorld(driver, server);
  const limit = test.limit ?? LIMIT;
  const { failures } = world.check;
  let hung = false;
  try {
    await within(limit, 'the test', test.run(world));
  } catch (error) {
    failures.push(error instanceof Error ? error.message : String(error));
    hung = failures.at(-1)?.startsWith('the test took') ?? false;
  }
  if (!hung) await within(CLEARING, 'clearing up', clear()).catch(() => { hung = true; });
  return { failures, hung };
}
