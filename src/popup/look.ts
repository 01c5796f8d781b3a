import { onSettingsChanged, settings } from '../platform/storage';
import { activeTab } from '../platform/tabs';
import { followLook } from '../reader/look/follow-look';
import { rememberLook } from '../reader/look/remembered-look';
import { createLooks, type Looks } from '../settings/looks';
import { loadPart } from './parts';

/** How articles of the site in front look: put on as soon as it is known, and followed from there. Never rejects. */
export async function popupLooks(): Promise<Looks> {
  const looks = await createLooks({ settings, onChanged: onSettingsChanged }, await hostInFront());
  followLook({ root: document.documentElement, styled: document, load: loadPart }, looks);
  rememberLook(looks);
  return looks;
}

async function hostInFront(): Promise<string | null> {
  try {
    const { url = '' } = (await activeTab()) ?? {};
    const { hostname, protocol } = new URL(url);
    return /^https?:$/u.test(protocol) && hostname !== '' ? hostname : null;
  } catch {
    return null;
  }
}
