import browser from 'webextension-polyfill';
import { AUTO_SCRIPT } from './injected';
import { originsOf } from './permissions';

const ID = 'auto-reader';

/** Has the browser run the auto-reader's script in pages of exactly these hosts, also after a restart. */
export async function registerAutoScript(hosts: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (hosts.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID, js: [AUTO_SCRIPT], matches: hosts.flatMap(originsOf), allFrames: false, runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await (registered.length > 0 ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}
