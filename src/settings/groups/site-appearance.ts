import type { Group } from '../group';
import { isHost } from '../host';
import { APPEARANCE, type Appearance } from './appearance';

/** Sites that look otherwise than the rest: by host, what differs there. */
export interface SiteAppearanceSettings {
  readonly siteAppearance: Readonly<Record<string, Partial<Appearance>>>;
}

const MAX_SITES = 500;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether each field that is there has its form; fields of a newer Galley are let through. */
const isPartly = (value: unknown): value is Partial<Appearance> =>
  isRecord(value) && Object.entries(value).every(([name, field]) => !Object.hasOwn(APPEARANCE, name) || APPEARANCE[name as keyof Appearance].check(field));

export const SITE_APPEARANCE: Group<SiteAppearanceSettings> = {
  siteAppearance: {
    initial: {},
    check: (value): value is SiteAppearanceSettings['siteAppearance'] =>
      isRecord(value) && Object.keys(value).length <= MAX_SITES && Object.entries(value).every(([host, look]) => isHost(host) && isPartly(look)),
  },
};
