/** The Firefox store's own linter over dist/firefox: an error or a warning fails. */
import { spawnSync } from 'node:child_process';
import { inDist, inRoot } from './paths.ts';

const { status } = spawnSync(
  process.execPath,
  [inRoot('node_modules/web-ext/bin/web-ext.js'), 'lint', '--source-dir', inDist('firefox'), '--warnings-as-errors', '--no-config-discovery', '--boring'],
  { stdio: ['ignore', 'inherit', 'inherit'] },
);
process.exitCode = status ?? 1;
