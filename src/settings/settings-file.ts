import { migrate, versionOf } from './migrations';
import { isRecord } from './parse';
import { SCHEMA, SETTING_NAMES, SETTINGS_VERSION, type Settings } from './schema';

/** Why a file is not taken; `fields` names the settings whose values are none. */
export type FileProblem =
  | { readonly why: 'no-json' | 'not-galley' | 'newer' | 'large' }
  | { readonly why: 'fields'; readonly fields: readonly string[] };

export type FileReading = { readonly ok: true; readonly settings: Partial<Settings> } | { readonly ok: false; readonly problem: FileProblem };

const KIND = 'galley-settings';
/** Characters; settings by hand do not come near it. */
const MAX_SIZE = 2_000_000;

/** All settings as a JSON file, to be kept or carried to another browser. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/**
 * The settings in such a file: all of them good, or none is taken. What the file does not name stays as it is; what this
 * version does not know is passed over.
 */
export function readSettingsFile(text: string): FileReading {
  if (text.length > MAX_SIZE) return { ok: false, problem: { why: 'large' } };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, problem: { why: 'no-json' } };
  }
  if (!isRecord(file) || file['kind'] !== KIND || !isRecord(file['settings'])) return { ok: false, problem: { why: 'not-galley' } };
  if (versionOf(file) > SETTINGS_VERSION) return { ok: false, problem: { why: 'newer' } };
  const fields = migrate({ ...file['settings'], version: versionOf(file) });
  const named = SETTING_NAMES.filter((name) => Object.hasOwn(fields, name));
  const wrong = named.filter((name) => !SCHEMA[name].check(fields[name]));
  if (wrong.length > 0) return { ok: false, problem: { why: 'fields', fields: wrong } };
  return { ok: true, settings: Object.fromEntries(named.map((name) => [name, fields[name]])) };
}
