import browser from 'webextension-polyfill';
import { READ_SCRIPT } from './injected';
import type { Message, MessageName, Request, Response } from './protocol';
import { MessageError } from './reply';
import { sendToTab, type SendOptions } from './send';

type PageMessage = Extract<MessageName, `page/${string}`>;

/** The browser did not run the content script in the page; `message` is the browser's. */
export class InjectionRefused extends Error {
  override readonly name = 'InjectionRefused';
}

/**
 * Asks the content script of a tab, which is injected if it is not there yet. Needs access to the tab: a click on the
 * action, a shortcut, a menu item, or the site's permission.
 *
 * @throws InjectionRefused, MessageError, or the signal's reason
 */
export async function askPage<Name extends PageMessage>(
  tabId: number, message: Message<Name>, request: Request<Name>, options?: SendOptions,
): Promise<Response<Name>> {
  try {
    return await sendToTab(tabId, message, request, options);
  } catch (error) {
    if (!(error instanceof MessageError && error.code === 'no-answer')) throw error;
  }
  await inject(tabId);
  return sendToTab(tabId, message, request, options);
}

async function inject(tabId: number): Promise<void> {
  let results: readonly unknown[];
  try {
    results = await browser.scripting.executeScript({ target: { tabId }, files: [READ_SCRIPT] });
  } catch (cause) {
    throw new InjectionRefused(cause instanceof Error ? cause.message : String(cause), { cause });
  }
  // Firefox answers with nothing, and no error, for pages that are closed to extensions.
  if (results.length === 0) throw new InjectionRefused('The script ran nowhere.');
}
