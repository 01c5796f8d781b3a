import browser from 'webextension-polyfill';
import type { AutoSettings } from '../settings/groups/auto';
import { AUTO_SCRIPT } from './injected';
import { EVERYWHERE, originsOf } from './permissions';

const ID = 'auto-reader';

/** Has the browser run the auto-reader's script in exactly the pages that were chosen, also after a restart. */
export async function registerAutoScript(chosen: AutoSettings): Promise<void> {
  const matches = matchesOf(chosen);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID, js: [AUTO_SCRIPT], matches, excludeMatches: chosen.autoEverywhere ? chosen.autoExcept.flatMap(originsOf) : [],
    allFrames: false, runAt: 'document_start' as const, persistAcrossSessions: true,
  };
  // Made anew rather than updated: Chromium keeps earlier exceptions where an update names none.
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  await browser.scripting.registerContentScripts([script]);
}

const matchesOf = ({ autoEverywhere, autoSites }: AutoSettings): string[] =>
  autoEverywhere ? [...EVERYWHERE] : autoSites.flatMap(originsOf);

/**
 * Runs the script in the chosen sites' open pages, whose own was cut off when Galley was updated. It follows the page to
 * other addresses from then on, and opens nothing over what somebody is reading.
 */
export async function runInOpenPages(chosen: AutoSettings): Promise<void> {
  const matches = matchesOf(chosen);
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  for (const { id } of tabs) {
    // A tab that was closed meanwhile, or shows an error page, is no reason to leave the others out.
    if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files: [AUTO_SCRIPT] }).catch(() => undefined);
  }
}
