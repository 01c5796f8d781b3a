import { inTurn } from './in-turn';
import { migrate } from './migrations';
import { isRecord, parseSettings, type ParsedSettings } from './parse';
import { DEFAULTS, type Settings } from './schema';

/** Where settings lie; handed in, so that this room knows no browser. */
export interface SettingsArea {
  /** The stored value, or undefined. */
  readonly get: () => Promise<unknown>;
  readonly set: (value: unknown) => Promise<void>;
}

export interface SettingsStore {
  /** Never rejects: unreadable storage gives the defaults and says so in `problems`. */
  readonly load: () => Promise<ParsedSettings>;
  /**
   * Changes settings; `change` gets what holds and returns what shall differ. Changes run one after the other, here and, as far as
   * `exclusively` goes, elsewhere.
   *
   * @returns the settings that hold afterwards
   * @throws what the area throws; the stored settings are then as they were
   */
  readonly update: (change: (settings: Settings) => Partial<Settings>) => Promise<Settings>;
}

/** @param exclusively runs a task while nothing else does that shares the area; by default nothing else is kept out */
export function createSettingsStore(area: SettingsArea, exclusively: <T>(task: () => Promise<T>) => Promise<T> = (task) => task()): SettingsStore {
  const queue = inTurn();

  const load = async (): Promise<ParsedSettings> => {
    try {
      return parseSettings(await area.get());
    } catch {
      return { settings: DEFAULTS, problems: ['all'] };
    }
  };

  const change = async (wanted: (settings: Settings) => Partial<Settings>): Promise<Settings> => {
    // Read anew each time: another window of the extension may have written since. A failed read must not become a
    // write of defaults over settings that are only out of reach.
    const stored = await area.get();
    const { settings } = parseSettings(stored);
    const changes = wanted(settings);
    const changed = { ...settings, ...changes };
    const kept = isRecord(stored) ? migrate(stored) : migrate({});
    // One value, one write: settings are never half-written. What a newer Galley wrote beside it stays.
    await area.set({ ...kept, ...changes });
    return changed;
  };

  return { load, update: (wanted) => queue(() => exclusively(() => change(wanted))) };
}
