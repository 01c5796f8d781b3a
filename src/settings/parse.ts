import { migrate, type Stored } from './migrations';
import { CHECKS, DEFAULTS, type Settings } from './schema';

export interface ParsedSettings {
  readonly settings: Settings;
  /** One sentence for each stored value that could not be used; its default holds instead. */
  readonly problems: readonly string[];
}

/**
 * Settings from whatever lies in storage: nothing at all, another version's, or something broken. Never throws; fields
 * that this version does not know are passed over (and kept by the store).
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined) return { settings: DEFAULTS, problems: [] };
  if (!isRecord(stored)) return { settings: DEFAULTS, problems: ['The stored settings are not readable; the defaults hold.'] };
  const fields = migrate(stored);
  const problems: string[] = [];
  const read = <Name extends keyof Settings>(name: Name): Settings[Name] => {
    if (!Object.hasOwn(fields, name)) return DEFAULTS[name];
    const value = fields[name];
    if (CHECKS[name](value)) return value;
    problems.push(`The stored setting “${name}” is not readable; its default holds.`);
    return DEFAULTS[name];
  };
  return { settings: { autoSites: read('autoSites'), copyFormat: read('copyFormat') }, problems };
}

export function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
