import { readdir, readFile } from 'node:fs/promises';
import type { Metafile } from 'esbuild';
import { inRoot } from './paths.ts';

const PACKAGE = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u;

/** The folders of the packages whose code went into the bundles, from the checkout's top. */
function packageFolders(metafiles: readonly Metafile[]): readonly string[] {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs: used }) => Object.keys(used)));
  return [...new Set(inputs.flatMap((input) => PACKAGE.exec(input)?.[0] ?? []))].sort();
}

async function notice(folder: string): Promise<string> {
  const about = JSON.parse(await readFile(inRoot(folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: string };
  const file = (await readdir(inRoot(folder))).find((name) => /^licen[cs]e(?:\.|$)/iu.test(name));
  if (about.license === undefined || file === undefined) throw new Error(`${about.name} is bundled but states no licence`);
  const text = await readFile(inRoot(folder, file), 'utf8');
  return `${about.name} ${about.version} (${about.license})\n\n${text.trim()}\n`;
}

/**
 * The notices of what is bundled, read from the bundler's own account, so that none is forgotten or out of date.
 *
 * @throws where a bundled package comes without a licence.
 */
export async function notices(metafiles: readonly Metafile[]): Promise<string> {
  const texts = await Promise.all(packageFolders(metafiles).map(notice));
  const rule = `\n${'-'.repeat(78)}\n\n`;
  return ['This software contains the following packages, each under its own licence.\n', ...texts].join(rule);
}
