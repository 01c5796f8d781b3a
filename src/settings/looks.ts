import { APPEARANCE_NAMES, type Appearance } from './groups/appearance';
import type { Settings } from './schema';
import type { SettingsStore } from './store';

export interface LookStorage {
  readonly settings: SettingsStore;
  /** Calls back when stored settings changed, from whichever window. @returns what stops it */
  readonly onChanged: (changed: () => void) => () => void;
}

/** How articles of one site look: what holds, and how it is changed. Views and panels go by the same one. */
export interface Looks {
  readonly now: () => Appearance;
  /** Whether this site looks otherwise than the rest. */
  readonly onlyHere: () => boolean;
  /** The site that can be made to look otherwise, or null: there is none, or the window is private. */
  readonly host: string | null;
  /** Holds in this view until it is changed or stored: what a slider passes on its way. */
  readonly preview: (changes: Partial<Appearance>) => void;
  /** Holds at once and is stored. Rejects where it could not be kept. */
  readonly change: (changes: Partial<Appearance>) => Promise<void>;
  /** From now on changes are this site's alone; or the site looks again as all do. */
  readonly setOnlyHere: (on: boolean) => Promise<void>;
  /** Calls back after each change, whoever made it. @returns what stops it */
  readonly watch: (changed: (look: Appearance) => void) => () => void;
  readonly stop: () => void;
}

/** How articles of a site look by the stored settings. */
export function lookOf(settings: Settings, host: string | null): Appearance {
  const general = Object.fromEntries(APPEARANCE_NAMES.map((name) => [name, settings[name]]));
  return { ...general, ...(host !== null && Object.hasOwn(settings.siteAppearance, host) ? settings.siteAppearance[host] : {}) } as Appearance;
}

/**
 * Reads what is stored once, and follows it from there. Never rejects: unreadable storage gives the defaults.
 *
 * @param incognito a private window goes by what was chosen for its sites, and no site of it is written down
 */
export async function createLooks({ settings, onChanged }: LookStorage, host: string | null, incognito = false): Promise<Looks> {
  const watchers = new Set<(look: Appearance) => void>();
  let stored = (await settings.load()).settings;
  let previewed: Partial<Appearance> = {};

  const onlyHere = (): boolean => host !== null && Object.hasOwn(stored.siteAppearance, host);
  const now = (): Appearance => ({ ...lookOf(stored, host), ...previewed });
  const tell = (): void => { for (const watcher of watchers) watcher(now()); };
  const preview = (changes: Partial<Appearance>): void => {
    previewed = { ...previewed, ...changes };
    tell();
  };
  const write = async (changes: (settings: Settings) => Partial<Settings>): Promise<void> => {
    stored = await settings.update(changes);
    tell();
  };
  const reload = async (): Promise<void> => {
    stored = (await settings.load()).settings;
    tell();
  };
  const stopListening = onChanged(() => { void reload(); });

  return {
    now, onlyHere, host: incognito ? null : host,
    preview,
    change: async (changes) => {
      preview(changes);
      try {
        await write((at) => (host !== null && Object.hasOwn(at.siteAppearance, host)
          ? { siteAppearance: { ...at.siteAppearance, [host]: { ...at.siteAppearance[host], ...changes } } }
          : changes));
      } finally {
        // What was chosen meanwhile stays on show.
        previewed = Object.fromEntries(Object.entries(previewed).filter(([name, value]) => changes[name as keyof Appearance] !== value));
        tell();
      }
    },
    setOnlyHere: (on) => write((at) => {
      if (host === null || incognito) return {};
      const { [host]: own, ...others } = at.siteAppearance;
      return { siteAppearance: on ? { ...others, [host]: own ?? {} } : others };
    }),
    watch: (changed) => {
      watchers.add(changed);
      return () => { watchers.delete(changed); };
    },
    stop: () => {
      stopListening();
      watchers.clear();
    },
  };
}
