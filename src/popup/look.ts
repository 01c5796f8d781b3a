import { onSettingsChanged, settings } from '../platform/storage';
import { activeTab, webHostOf } from '../platform/tabs';
import { followLook } from '../reader/look/follow-look';
import { rememberLook } from '../reader/look/remembered-look';
import { createLooks, type Looks } from '../settings/looks';
import { loadPart } from './parts';

/** How articles of the site in front look: put on as soon as it is known, and followed from there. Never rejects. */
export async function popupLooks(): Promise<Looks> {
  const { host, incognito } = await inFront();
  const looks = await createLooks({ settings, onChanged: onSettingsChanged }, host, incognito);
  followLook({ root: document.documentElement, styled: document, load: loadPart }, looks);
  rememberLook(looks);
  return looks;
}

/** A tab of which nothing is known may be a private one. */
async function inFront(): Promise<{ readonly host: string | null; readonly incognito: boolean }> {
  const tab = await activeTab().catch(() => null);
  return { host: tab && webHostOf(tab.url), incognito: tab?.incognito !== false };
}
