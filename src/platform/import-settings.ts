import type { Settings } from '../settings/schema';
import { setEverywhere, turnOn } from './auto-sites';
import { settings } from './storage';

/**
 * Puts settings from a file in place. Sites whose articles open by themselves need their permission, which is asked for
 * here, in one question, so this is to be called in the task of a person's click.
 *
 * @returns whether those sites are on too; the rest holds either way
 * @throws what storage throws; nothing is changed then
 */
export async function importSettings({ autoSites = [], autoEverywhere = false, ...others }: Partial<Settings>): Promise<boolean> {
  const asked = ask(autoSites, autoEverywhere).catch(() => false);
  await settings.update(() => others);
  return asked;
}

async function ask(sites: readonly string[], everywhere: boolean): Promise<boolean> {
  if (everywhere) return setEverywhere(true, []);
  return sites.length === 0 ? true : turnOn(sites);
}
