import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { assertPresent, bundleCommand, bundleExtension, bundleLibrary, isFor } from './bundle.ts';
import { emitDeclarations } from './declarations.ts';
import { COMMAND, FILES, LIBRARY, SCRIPTS, STYLES, TARGETS, type Target } from './entries.ts';
import { writeLocales } from './locales.ts';
import { manifestFor } from './manifest.ts';
import { DIST, inDist, inRoot } from './paths.ts';

async function buildExtension(target: Target): Promise<void> {
  const files = FILES.filter(isFor(target));
  assertPresent([...SCRIPTS, ...STYLES, ...FILES].filter(isFor(target)).map((entry) => entry.source));
  await rm(inDist(target), { recursive: true, force: true });
  await mkdir(inDist(target), { recursive: true });
  await Promise.all([
    bundleExtension(target),
    ...files.map(({ source, output }) => cp(inRoot(source), inDist(target, output), { recursive: true })),
    writeLocales(inDist(target)),
    manifestFor(target).then((manifest) => writeFile(inDist(target, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)),
  ]);
}

async function buildLibrary(): Promise<void> {
  assertPresent([LIBRARY.source]);
  await rm(inDist('lib'), { recursive: true, force: true });
  await bundleLibrary();
  await emitDeclarations();
}

async function buildCommand(): Promise<void> {
  assertPresent([COMMAND.source]);
  await rm(inDist('cli'), { recursive: true, force: true });
  await bundleCommand();
}

const PARTS = {
  ...Object.fromEntries(TARGETS.map((target) => [target, () => buildExtension(target)])),
  lib: buildLibrary,
  cli: buildCommand,
} as Readonly<Record<string, () => Promise<void>>>;

/** Builds the named parts (chrome, firefox, lib, cli), or all; every failure is told before the process fails. */
async function main(named: readonly string[]): Promise<void> {
  const names = named.length > 0 ? named : Object.keys(PARTS);
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length > 0) throw new Error(`nothing to build is called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  await mkdir(DIST, { recursive: true });
  const started = performance.now();
  const results = await Promise.allSettled(names.map(async (name) => PARTS[name]?.()));
  results.forEach((result, i) => {
    if (result.status === 'rejected') console.error(`${names[i] ?? ''}: ${result.reason instanceof Error ? result.reason.message : String(result.reason)}`);
  });
  if (results.some((result) => result.status === 'rejected')) process.exitCode = 1;
  else console.log(`Built ${names.map((name) => `dist/${name}`).join(', ')} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
