// Galley beside other extractors on the development corpus:  npm run bench [-- --live readability,defuddle] [-- options of the scorer]
// Stored results of other extractors come with the corpus; --live runs the named ones here, beside Galley.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';

const bench = resolve('../shared/bench');
if (!existsSync(resolve(bench, 'score.mjs'))) {
  console.warn('SKIPPED: the scorer does not lie beside this project (../shared/bench).');
  process.exit(0);
}
const args = process.argv.slice(2);
const at = args.indexOf('--live');
const live = at < 0 ? [] : (args.splice(at, 2)[1]?.split(',') ?? []);

const run = (command: string, list: readonly string[], cwd?: string): number => spawnSync(command, list, { stdio: 'inherit', ...(cwd ? { cwd } : {}) }).status ?? 1;

let status = run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'build/build.ts', 'lib']);
if (status === 0) status = run(process.execPath, [resolve(bench, 'score.mjs'), '--adapter', 'test/bench/adapter.mjs', '--peers', ...args]);
if (live.length && status === 0) {
  // The peers bring packages of their own; they are installed in an ignored copy.
  const copy = resolve('dist/bench/peers');
  cpSync(bench, copy, { recursive: true });
  const peers = resolve(copy, 'peers');
  if (!existsSync(resolve(peers, 'node_modules'))) status = run('npm', ['ci'], peers);
  for (const peer of live) if (status === 0) status = run(process.execPath, [resolve(copy, 'score.mjs'), '--corpus', resolve('../shared/corpus'), '--adapter', resolve(peers, `${peer}.mjs`), ...args]);
}
process.exit(status);
