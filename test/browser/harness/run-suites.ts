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
  /** Each test that was run, with the milliseconds it took, a second run included. */
  readonly times: { readonly title: string; readonly ms: number }[];
}

const LIMIT = 90_000;
const CLEARING = 10_000;
/** Tests of one browser that may be run again: more that fail are no accident. */
const MOST_AGAIN = 3;

/**
 * Runs the suites one after the other in one browser, printing each test. A test that does not end takes its browser
 * with it: the next one gets a fresh browser, so that one fault is one failure.
 *
 * A test that fails is run once more, in a fresh browser, and what it said the first time is printed: of nearly three hundred
 * tests that press keys and wait for pages, each of two whole runs had one that failed and passed whenever it was run alone.
 */
export async function runSuites(
  kind: BrowserKind, suites: readonly Suite[], server: FixtureServer, start: () => Promise<Driver>, pick: RegExp,
): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0, times: [] };
  let driver: Driver | null = null;
  let again = 0;
  const close = async (): Promise<void> => {
    const closing = driver;
    driver = null;
    if (closing) await within(CLEARING * 2, 'closing the browser', closing.close()).catch((error: unknown) => { console.error(error); });
  };
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
        let { failures, hung } = await runCase(test, driver, server);
        if (failures.length > 0 && again < MOST_AGAIN) {
          again += 1;
          console.log(`↻ ${title}: run again in a fresh browser, since it failed\n${indented(failures)}`);
          await close();
          driver = await start();
          ({ failures, hung } = await runCase(test, driver, server));
        }
        const ms = performance.now() - begun;
        tally.times.push({ title, ms });
        const took = `${String(Math.round(ms))} ms`;
        if (failures.length === 0) {
          tally.passed += 1;
          console.log(`✓ ${title} (${took})`);
        } else {
          tally.failed += 1;
          console.log(`✗ ${title} (${took})\n${indented(failures)}`);
        }
        if (hung) await close();
      }
    }
  } finally {
    await close();
  }
  return tally;
}

const indented = (failures: readonly string[]): string => failures.map((failure) => `    ${failure.replaceAll('\n', '\n    ')}`).join('\n');

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
