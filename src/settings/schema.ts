import type { Group } from './group';
import { APPEARANCE, type Appearance } from './groups/appearance';
import { AUTO, type AutoSettings } from './groups/auto';
import { COPYING, type CopyingSettings } from './groups/copying';
import { SITE_APPEARANCE, type SiteAppearanceSettings } from './groups/site-appearance';
import { READING, type ReadingSettings } from './groups/reading';
import { RULES, type RulesSettings } from './groups/rules';

/** Bumped with a migration in migrations.ts whenever stored settings of the old shape would be misread. */
export const SETTINGS_VERSION = 1;

/** What the reader of a page has chosen; each group of fields has its file. */
export interface Settings extends Appearance, SiteAppearanceSettings, AutoSettings, CopyingSettings, ReadingSettings, RulesSettings {}

export const SCHEMA: Group<Settings> = { ...APPEARANCE, ...SITE_APPEARANCE, ...AUTO, ...COPYING, ...READING, ...RULES };

export const SETTING_NAMES = Object.keys(SCHEMA) as readonly (keyof Settings)[];

export const DEFAULTS = Object.fromEntries(SETTING_NAMES.map((name) => [name, SCHEMA[name].initial])) as unknown as Settings;
