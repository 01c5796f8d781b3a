import type { CopyFormat } from '../article/result';

/** Bumped with a migration in migrations.ts whenever stored settings of the old shape would be misread. */
export const SETTINGS_VERSION = 1;

/** What the reader of a page has chosen. The theme is not here: it follows the system. */
export interface Settings {
  /** Hosts whose articles open in the reader by themselves, sorted, each once. */
  readonly autoSites: readonly string[];
  /** What the Copy button and the shortcut put on the clipboard. */
  readonly copyFormat: CopyFormat;
}

export const DEFAULTS: Settings = { autoSites: [], copyFormat: 'rich' };

const COPY_FORMATS: Readonly<Record<CopyFormat, true>> = { rich: true, plain: true, markdown: true, html: true };
/** Browsers compile every site into one pattern list; a longer list than this was not chosen by hand. */
const MAX_SITES = 2_000;
const MAX_HOST = 253;

type Check<T> = (value: unknown) => value is T;

/** One check a setting: a stored value that fails it is left out, and the default holds. */
export const CHECKS: { readonly [Name in keyof Settings]: Check<Settings[Name]> } = {
  autoSites: (value): value is readonly string[] =>
    Array.isArray(value) && value.length <= MAX_SITES && value.every((host) => typeof host === 'string' && isHost(host)),
  copyFormat: (value): value is CopyFormat => typeof value === 'string' && Object.hasOwn(COPY_FORMATS, value),
};

/** A host as a URL has it: lower case, no port, nothing that could widen a match pattern (`*`, `/`). */
export function isHost(host: string): boolean {
  if (host === '' || host.length > MAX_HOST || host.includes('*')) return false;
  try {
    return new URL(`https://${host}/`).hostname === host;
  } catch {
    return false;
  }
}
