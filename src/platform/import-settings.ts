import type { Settings } from '../settings/schema';
import { askFor, switchOn } from './auto-sites';
import { settings } from './storage';

/**
 * Puts settings from a file in place. Sites whose articles open by themselves need their permission, which is asked for
 * here, in one question, so this is to be called in the task of a person's click. Sites chosen beside "everywhere" are kept: they are
 * on when that is switched off.
 *
 * @returns whether those sites are on too; the rest holds either way
 * @throws what storage throws
 */
export async function importSettings({ autoSites = [], autoEverywhere = false, ...others }: Partial<Settings>): Promise<boolean> {
  const wanted = autoEverywhere ? 'everywhere' : autoSites;
  const asked = wanted.length === 0 ? null : askFor(wanted).catch(() => false);
  // Written before the background hears of the sites: it writes settings too, and would put back what it had read.
  await settings.update(() => others);
  if (asked === null) return true;
  const on = (await asked) && (await switchOn(wanted).catch(() => false));
  if (on && autoEverywhere) await settings.update((now) => ({ autoSites: [...new Set([...now.autoSites, ...autoSites])] }));
  return on;
}
