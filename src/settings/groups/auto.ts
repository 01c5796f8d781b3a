import type { Group } from '../group';
import { isHost } from '../host';

/** Where articles open in the reader by themselves. */
export interface AutoSettings {
  /** Hosts, sorted, each once. */
  readonly autoSites: readonly string[];
}

/** Browsers compile every site into one pattern list; a longer list than this was not chosen by hand. */
const MAX_SITES = 2_000;

export const AUTO: Group<AutoSettings> = {
  autoSites: {
    initial: [],
    check: (value): value is readonly string[] =>
      Array.isArray(value) && value.length <= MAX_SITES && value.every((host) => typeof host === 'string' && isHost(host)),
  },
};
