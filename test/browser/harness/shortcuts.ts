import { readFileSync } from 'node:fs';
import path from 'node:path';

export type CommandName = 'toggle-reader' | 'copy';

interface Commands {
  readonly commands: Readonly<Record<CommandName, { readonly suggested_key: { readonly default: string } }>>;
}

const { commands } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../manifest.json'), 'utf8')) as Commands;

/** The key that the manifest asks for, as "Alt+Shift+G". */
export const shortcutOf = (name: CommandName): string => commands[name].suggested_key.default;

/** Its letter; the modifiers are always Alt and Shift. */
export function letterOf(name: CommandName): string {
  const found = /^Alt\+Shift\+([A-Z])$/u.exec(shortcutOf(name))?.[1];
  if (found === undefined) throw new Error(`${shortcutOf(name)} is not pressed by these tests`);
  return found;
}
