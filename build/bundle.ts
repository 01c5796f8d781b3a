import { chmod, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build as esbuild, type BuildOptions, type Metafile } from 'esbuild';
import { cssTextForEsbuild } from './css-text-plugin.ts';
import { CHUNKS, COMMAND, LIBRARY, NATIVE_API, OLDEST, OLDEST_NODE, SCRIPTS, STYLES, type Target, WORKER } from './entries.ts';
import { notices } from './notices.ts';
import { inDist, inRoot } from './paths.ts';
import { readabilityForEsbuild } from './readability-plugin.ts';

/** Options that every bundle shares. Names are kept readable for store reviewers; white space alone is taken out. */
const COMMON: BuildOptions = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
  metafile: true,
  minifySyntax: true,
  minifyWhitespace: true,
  loader: { '.woff2': 'binary' },
  absWorkingDir: inRoot(),
};

/** @throws naming every missing file at once. */
export function assertPresent(sources: readonly string[]): void {
  const missing = sources.filter((source) => !existsSync(inRoot(source)));
  if (missing.length > 0) throw new Error(`build/entries.ts names files that are not there: ${missing.join(', ')}`);
}

export const isFor = (target: Target) => (entry: { readonly only?: readonly Target[] }): boolean => entry.only?.includes(target) ?? true;

async function writeNotices(folder: string, built: readonly { readonly metafile?: Metafile | undefined }[]): Promise<void> {
  await writeFile(inDist(folder, 'NOTICES'), await notices(built.flatMap(({ metafile }) => metafile ?? [])));
}

/** Scripts and style sheets of one browser's extension. */
export async function bundleExtension(target: Target): Promise<void> {
  const browser = `${target}${OLDEST[target]}`;
  const forBrowser: BuildOptions = {
    ...COMMON,
    target: browser,
    platform: 'browser',
    minifyIdentifiers: true,
    // Packages for Markdown decode character references through innerHTML where they see a browser, and by a table elsewhere.
    conditions: ['worker'],
    // Dead code there, since the API is asked for first; but the store's linter warns of every call.
    ...(target === 'firefox' ? { define: { 'chrome.offscreen': 'undefined' } } : {}),
    plugins: [readabilityForEsbuild, cssTextForEsbuild],
  };
  const entries = SCRIPTS.filter(isFor(target));
  const whole = entries.filter(({ form }) => form !== 'split').map(({ source, output, form, native }) =>
    esbuild({
      ...forBrowser,
      entryPoints: [inRoot(source)],
      outfile: inDist(target, output),
      format: form === 'classic' ? 'iife' : 'esm',
      ...(native && { alias: { 'webextension-polyfill': inRoot(NATIVE_API) } }),
    }),
  );
  const split = esbuild({
    ...forBrowser,
    entryPoints: entries.filter(({ form }) => form === 'split').map(({ source, output }) => ({ in: inRoot(source), out: output.replace(/\.js$/u, '') })),
    outdir: inDist(target),
    format: 'esm',
    splitting: true,
    chunkNames: `${CHUNKS}/[name]-[hash]`,
  });
  const styles = STYLES.filter(isFor(target)).map(({ source, output }) =>
    esbuild({ ...COMMON, entryPoints: [inRoot(source)], outfile: inDist(target, output), target: browser }),
  );
  const built = await Promise.all([...whole, split, ...styles]);
  await writeNotices(target, built);
}

/** Packages that stay packages: they have files of their own, or are the command's alone. */
const LEFT_TO_NODE = ['jsdom', 'yaml', 'piscina', 'commander', 'cli-progress'];

async function bundleForNode(entries: readonly { readonly source: string; readonly output: string }[], folder: string): Promise<void> {
  const built = await Promise.all(entries.map(({ source, output }) => esbuild({
    ...COMMON,
    entryPoints: [inRoot(source)],
    outfile: inDist(output),
    format: 'esm',
    platform: 'node',
    target: `node${OLDEST_NODE}`,
    minifyWhitespace: false,
    external: LEFT_TO_NODE,
    banner: { js: output === COMMAND.output ? '#!/usr/bin/env node' : '' },
    plugins: [readabilityForEsbuild, cssTextForEsbuild],
  })));
  await writeNotices(folder, built);
}

/** dist/lib/index.js: the engine as a module. */
export const bundleLibrary = (): Promise<void> => bundleForNode([LIBRARY], path.dirname(LIBRARY.output));

/** dist/cli/galley.js: the command, executable, and its worker. */
export async function bundleCommand(): Promise<void> {
  await bundleForNode([COMMAND, WORKER], path.dirname(COMMAND.output));
  await chmod(inDist(COMMAND.output), 0o755);
}
