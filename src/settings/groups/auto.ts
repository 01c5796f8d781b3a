import type { Group } from '../group';
import { isHost } from '../host';

/** Where articles open in the reader by themselves. A site is a host with everything below it. */
export interface AutoSettings {
  /** Sites that were chosen, sorted, each once. */
  readonly autoSites: readonly string[];
  /** On every site but the excepted. */
  readonly autoEverywhere: boolean;
  /** Sites to leave alone while it is on everywhere, sorted, each once. */
  readonly autoExcept: readonly string[];
}

/** Browsers compile every site into one pattern list; a longer list than this was not chosen by hand. */
const MAX_SITES = 2_000;

const isSites = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= MAX_SITES && value.every((host) => typeof host === 'string' && isHost(host));

export const AUTO: Group<AutoSettings> = {
  autoSites: { initial: [], check: isSites },
  autoEverywhere: { initial: false, check: (value): value is boolean => typeof value === 'boolean' },
  autoExcept: { initial: [], check: isSites },
};

/** Whether a host is one of these sites, or below one. */
export const isWithin = (host: string, sites: readonly string[]): boolean =>
  sites.some((site) => host === site || host.endsWith(`.${site}`));

/** Whether articles of a host open by themselves, as far as it was chosen; the browser's permission is another matter. */
export const isChosen = (host: string, { autoSites, autoEverywhere, autoExcept }: AutoSettings): boolean =>
  autoEverywhere ? !isWithin(host, autoExcept) : isWithin(host, autoSites);

/** The list with these sites in it or not, sorted. */
export function withSites(sites: readonly string[], changed: readonly string[], wanted: boolean): readonly string[] {
  const others = sites.filter((site) => !changed.includes(site));
  return wanted ? [...others, ...changed].sort() : others;
}
