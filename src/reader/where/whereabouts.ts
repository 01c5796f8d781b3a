import type { Spot } from '../../settings/spot';
import type { Whereabouts } from '../types';
import { articleKey } from './article-key';

/** Where places are kept, by article. */
export interface SpotStore {
  readonly load: (article: string) => Promise<Spot | null>;
  readonly save: (article: string, spot: Spot | null) => Promise<void>;
}

/** Where the reader was in the article of that address; null in a private window, of which nothing is kept. */
export function whereaboutsOf(url: string | null, incognito: boolean, { load, save }: SpotStore): Whereabouts | null {
  const key = articleKey(url);
  return key === null || incognito ? null : { load: () => load(key), save: (spot) => save(key, spot).catch(() => undefined) };
}
