import type { ReadingSettings } from './groups/reading';
import { DEFAULTS } from './schema';
import type { SettingsStore } from './store';

/** How somebody reads, at hand without waiting, and the way to change it. */
export interface Habits {
  readonly now: () => ReadingSettings;
  /** What was chosen holds at once; it is kept if it can be. */
  readonly set: (change: Partial<ReadingSettings>) => void;
}

/** Reads the settings once. Never rejects. */
export async function createHabits(store: SettingsStore): Promise<Habits> {
  const { settings } = await store.load();
  let now = pick(settings);
  return {
    now: () => now,
    set: (change) => {
      now = { ...now, ...change };
      store.update(() => change).catch(() => undefined);
    },
  };
}

const pick = ({ letterKeys, focusLines, speechRate, speechVoices }: ReadingSettings): ReadingSettings => ({ letterKeys, focusLines, speechRate, speechVoices });

export const USUAL_HABITS: ReadingSettings = pick(DEFAULTS);
