import type { Settings } from '../settings/schema';
import { autoSet } from './messages/auto';
import { requestSites } from './permissions';
import { send } from './send';
import { settings } from './storage';

/**
 * Puts settings from a file in place. Sites whose articles open by themselves need their permission, which is asked for
 * here, so this is to be called in the task of a person's click.
 *
 * @returns whether those sites are on too; the rest holds either way
 * @throws what storage throws; nothing is changed then
 */
export async function importSettings({ autoSites = [], ...others }: Partial<Settings>): Promise<boolean> {
  const asked = autoSites.length === 0 ? Promise.resolve(true) : requestSites(autoSites);
  await settings.update(() => others);
  const granted = await asked.catch(() => false);
  if (!granted) return false;
  let all = true;
  for (const host of autoSites) all = (await send(autoSet, { host, on: true })) && all;
  return all;
}
