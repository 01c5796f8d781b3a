import browser from 'webextension-polyfill';
import { PART_SCRIPTS, type PartScript } from './injected';

/** Runs the script of a later part of the reader in a tab, where its content script is already. */
export async function runPart(tabId: number, name: PartScript): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PART_SCRIPTS[name]], injectImmediately: true });
}
