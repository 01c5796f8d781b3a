import { readFile } from 'node:fs/promises';
import { OLDEST, type Target } from './entries.ts';
import { inRoot } from './paths.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Manifest = Readonly<Record<string, Json>>;

/*
 * What a browser needs beside manifest.json. Firefox has no service workers for extensions; Chromium knows no gecko keys.
 *
 * Firefox gets no strict_min_version: the store demands data_collection_permissions, which only Firefox 140 knows, and its
 * linter warns of that key beside any older minimum. Older versions ignore the key; Galley is built for 128 and newer.
 */
const PATCHES: Readonly<Record<Target, Manifest>> = {
  chrome: {
    background: { service_worker: 'background.js', type: 'module' },
    minimum_chrome_version: OLDEST.chrome,
  },
  firefox: {
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'galley@galley.example',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: {},
    },
  },
};

/** Chromium's worker has no document to copy from and opens one. */
const EXTRA_PERMISSIONS: Readonly<Record<Target, readonly string[]>> = { chrome: ['offscreen'], firefox: [] };

async function readJson(file: string): Promise<Record<string, Json>> {
  return JSON.parse(await readFile(inRoot(file), 'utf8')) as Record<string, Json>;
}

/** The manifest of one browser: manifest.json, the version of package.json, and the browser's patch. */
export async function manifestFor(target: Target): Promise<Manifest> {
  const base = await readJson('manifest.json');
  const { version } = await readJson('package.json');
  if (typeof version !== 'string') throw new Error('package.json has no version');
  const permissions = [...(base['permissions'] as readonly string[]), ...EXTRA_PERMISSIONS[target]].sort();
  return { ...base, version, permissions, ...PATCHES[target] };
}
