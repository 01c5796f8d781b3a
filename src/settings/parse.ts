import { migrate, type Stored } from './migrations';
import { DEFAULTS, SCHEMA, SETTING_NAMES, type Settings } from './schema';

/** The setting whose stored value could not be used, or `all`. Its default holds instead. */
export type SettingsProblem = keyof Settings | 'all';

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Settings from whatever lies in storage: nothing at all, another version's, or something broken. Never throws; fields
 * that this version does not know are passed over (and kept by the store).
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined) return { settings: DEFAULTS, problems: [] };
  if (!isRecord(stored)) return { settings: DEFAULTS, problems: ['all'] };
  const fields = migrate(stored);
  const problems: SettingsProblem[] = [];
  const read = (name: keyof Settings): unknown => {
    if (!Object.hasOwn(fields, name)) return DEFAULTS[name];
    const value = fields[name];
    if (SCHEMA[name].check(value)) return value;
    problems.push(name);
    return DEFAULTS[name];
  };
  const settings = Object.fromEntries(SETTING_NAMES.map((name) => [name, read(name)])) as unknown as Settings;
  return { settings, problems };
}

export function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
