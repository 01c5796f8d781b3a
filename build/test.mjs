// `npm test`: every check of the project, one after another; the last line is the sum.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
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

const bin = (file) => path.join('node_modules', file);
/** @type {readonly { title: string, args: readonly string[], count?: (output: string) => Count | null }[]} */
const STEPS = [
  { title: 'types', args: [bin('typescript/bin/tsc'), '--noEmit'] },
  { title: 'lint', args: [bin('eslint/bin/eslint.js'), '.'] },
  { title: 'build', args: typescript('build/build.ts') },
  {
    title: 'architecture and unit',
    args: [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    count: unitCount,
  },
  { title: 'the Firefox store\'s linter', args: typescript('build/lint-firefox.ts') },
  { title: 'in Chromium and Firefox', args: typescript('test/browser/run.ts'), count: printedCount },
];

/** @param {readonly string[]} args @returns {Promise<{ ok: boolean, output: string }>} */
function step(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const pass = (stream) => (chunk) => {
      output += chunk;
      stream.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', pass(process.stdout));
    child.stderr.setEncoding('utf8').on('data', pass(process.stderr));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

mkdirSync(path.dirname(UNIT_REPORT), { recursive: true });
rmSync(UNIT_REPORT, { force: true });
const lines = [];
let passed = 0;
let failed = 0;
for (const { title, args, count } of STEPS) {
  console.log(`\n=== ${title}`);
  const started = performance.now();
  const { ok, output } = await step(args);
  const counted = count?.(output) ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  // A step that fails beside its tests (a file that does not load, a crash) is one failure more, never none.
  if (!ok && counted.failed === 0) counted.failed = 1;
  passed += counted.passed;
  failed += counted.failed;
  lines.push(`${title}: ${counted.passed} passed, ${counted.failed} failed (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
