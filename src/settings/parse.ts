import { migrate, type Stored } from './migrations';
import { CHECKS, DEFAULTS, type Settings } from './schema';

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
  const read = <Name extends keyof Settings>(name: Name): Settings[Name] => {
    if (!Object.hasOwn(fields, name)) return DEFAULTS[name];
    const value = fields[name];
    if (CHECKS[name](value)) return value;
    problems.push(name);
    return DEFAULTS[name];
  };
  return { settings: { autoSites: read('autoSites'), copyFormat: read('copyFormat') }, problems };
}

export function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
