// Plain Node without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = [20, 20];

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** One clear line and the end of the process, where Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Galley needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Whether what is installed differs from the lock file. npm leaves its own account of what it installed. */
function isStale() {
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return true;
  const wanted = readJson('package-lock.json').packages;
  const installed = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(wanted).some(([place, { version, optional }]) =>
    place !== '' && (installed[place] ? installed[place].version !== version : !optional));
}

/** Installs the packages where they are absent or not those of the lock file. */
export function installPackages() {
  if (!isStale()) return;
  console.log('Installing packages (npm ci)');
  const { status } = run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund']);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs to the end with this terminal's output.
 * @param {string} command
 * @param {readonly string[]} args
 */
export const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });

/** The arguments with which Node runs a TypeScript file. @param {string} file */
export const typescript = (file) => ['--import', 'tsx', file];
