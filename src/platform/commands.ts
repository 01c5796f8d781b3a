import browser from 'webextension-polyfill';
import { activeTab, factsOf, type TabFacts } from './tabs';

/** Shortcuts by their names in manifest.json. */
export type CommandName = 'toggle-reader' | 'copy';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it, or '' where it assigned none. */
  readonly shortcut: string;
}

/** To be called synchronously when the background starts. Does nothing where there are no keys (Firefox for Android). */
export function onCommands(handlers: Readonly<Record<CommandName, (tab: TabFacts) => Promise<void>>>): void {
  const known = new Map<string, (tab: TabFacts) => Promise<void>>(Object.entries(handlers));
  const run = async (name: string, given: TabFacts | null): Promise<void> => {
    const tab = given ?? (await activeTab());
    if (tab) await known.get(name)?.(tab);
  };
  optional(browser.commands)?.onCommand.addListener((name, given) => { void run(name, given ? factsOf(given) : null); });
}

/** The shortcuts as they are assigned; none where there are no keys. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const all = (await optional(browser.commands)?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

/** The polyfill's types say that every API is there; Firefox for Android leaves some out. */
const optional = <T>(api: T): T | undefined => api;
