import { isHost } from '../settings/host';
import { keepIntent } from './auto-intent';
import { autoSet } from './messages/auto';
import { hasSite, requestSite } from './permissions';
import { send } from './send';
import { settings } from './storage';

/** The host that the auto-reader can be switched on for, or null: only pages of the web have one. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && isHost(hostname) ? hostname : null;
}

/** Whether articles of the page's site open in the reader by themselves, and may. */
export async function isOn(address: string): Promise<boolean> {
  const host = siteOf(address);
  if (host === null) return false;
  const [{ settings: now }, allowed] = await Promise.all([settings.load(), hasSite(host)]);
  return allowed && now.autoSites.includes(host);
}

/**
 * Asks for that site's permission and switches its auto-reader on. To be called in the task of the person's click,
 * before any await.
 *
 * @returns whether it is on afterwards
 * @throws MessageError, or where the browser cannot ask
 */
export async function turnOn(address: string): Promise<boolean> {
  const host = siteOf(address);
  if (host === null) return false;
  const kept = keepIntent(host);
  const asked = requestSite(host);
  const [, granted] = await Promise.all([kept, asked]);
  // Refused or not: the background also drops an intent whose permission did not come.
  return send(autoSet, { host, on: granted });
}

/**
 * Switches the site's auto-reader off and gives its permission back.
 *
 * @returns whether it is on afterwards: false
 * @throws MessageError
 */
export async function turnOff(address: string): Promise<boolean> {
  const host = siteOf(address);
  return host === null ? false : send(autoSet, { host, on: false });
}
