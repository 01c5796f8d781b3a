// `npm test`: every check of the project; the last line is the sum.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runLanes } from './lanes.mjs';
import { checkNode, installPackages, root, typescript } from './prepare.mjs';

checkNode();
installPackages();

const UNIT_REPORT = path.join(root, 'dist/test/unit.json');

/**
 * How many checks a step held, from what it wrote; null where it keeps no count and is one check itself.
 * @typedef {{ passed: number, failed: number }} Count
 */

/** The last "N passed, N failed" of the output. @param {string} output @returns {Count | null} */
function printedCount(output) {
  const last = [...output.matchAll(/(\d+) passed, (\d+) failed/gu)].at(-1);
  return last ? { passed: Number(last[1]), failed: Number(last[2]) } : null;
}

/** @returns {Count | null} */
function unitCount() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(UNIT_REPORT, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return null;
  }
}

/** A step that prepares others and checks nothing. @returns {Count} */
const noCheck = () => ({ passed: 0, failed: 0 });

const bin = (file) => path.join('node_modules', file);
const browser = (title, ...pick) => ({ title, args: [...typescript('test/browser/run.ts'), ...pick], count: printedCount });
const AUTO = '^\\w+ · auto-reader', REST = '^\\w+ · (?!auto-reader)';

/**
 * Stages one after another; the lanes of a stage side by side, a lane's steps in turn. Unit tests fill every core themselves, and
 * read what is built; a browser mostly waits, so the two are driven at once, and those tests that wait longest (nothing may open for
 * as long as the auto-reader looks at a page) beside them.
 * @type {readonly (readonly (readonly { title: string, args: readonly string[], count?: (output: string) => Count | null }[])[])[]}
 */
const STAGES = [
  [
    [{ title: 'lint', args: [bin('eslint/bin/eslint.js'), '.'] }],
    [
      { title: 'build', args: typescript('build/build.ts') },
      { title: 'types', args: [bin('typescript/bin/tsc'), '--noEmit'] },
      { title: 'the Firefox store\'s linter', args: typescript('build/lint-firefox.ts') },
      { title: 'browsers', args: typescript('build/browsers.ts'), count: noCheck },
    ],
  ],
  [[{
    title: 'architecture and unit',
    args: [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    count: unitCount,
  }]],
  [
    [browser('in Chromium', '--only', 'chromium', '--grep', REST)],
    [browser('in Firefox', '--only', 'firefox', '--grep', REST)],
    [browser('the auto-reader in both', '--grep', AUTO)],
  ],
];

mkdirSync(path.dirname(UNIT_REPORT), { recursive: true });
rmSync(UNIT_REPORT, { force: true });
const lines = [];
let passed = 0;
let failed = 0;
for (const stage of STAGES) {
  for (const { step, ended } of await runLanes(stage)) {
    const counted = step.count?.(ended.output) ?? { passed: ended.ok ? 1 : 0, failed: ended.ok ? 0 : 1 };
    // A step that fails beside its tests (a file that does not load, a crash) is one failure more, never none.
    if (!ended.ok && counted.failed === 0) counted.failed = 1;
    passed += counted.passed;
    failed += counted.failed;
    lines.push(`${step.title}: ${counted.passed} passed, ${counted.failed} failed (${(ended.ms / 1000).toFixed(1)} s)`);
  }
}
console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
