import browser from 'webextension-polyfill';
import { PART_SCRIPTS, READ_SCRIPT } from './injected';
import type { Message, MessageName, Request, Response } from './protocol';
import { MessageError } from './reply';
import { sendToTab, TIMEOUT_MS, type SendOptions } from './send';
import { within, type Patience } from './within';

type PageMessage = Extract<MessageName, `page/${string}`>;

/** The browser did not run the content script in the page; `message` is the browser's. */
export class InjectionRefused extends Error {
  override readonly name = 'InjectionRefused';
}

/**
 * Asks the content script of a tab, which is injected if it is not there yet. Needs access to the tab: a click on the
 * action, a shortcut, a menu item, or the site's permission.
 *
 * @param options the time is for the whole, injection included: a busy page holds up both
 * @throws InjectionRefused, MessageError, or the signal's reason
 */
export const askPage: Ask = (tabId, message, request, options) =>
  ask(tabId, message, request, options, { files: [READ_SCRIPT], atOnce: false });

/** The same for a page that may still be loading, with the reader that it is going to ask for. */
export const askPageAtOnce: Ask = (tabId, message, request, options) =>
  ask(tabId, message, request, options, { files: [READ_SCRIPT, PART_SCRIPTS.reader], atOnce: true });

type Ask = <Name extends PageMessage>(
  tabId: number, message: Message<Name>, request: Request<Name>, options?: SendOptions,
) => Promise<Response<Name>>;

interface Injection {
  readonly files: string[];
  /** Otherwise the browser waits until the page's own text is there. */
  readonly atOnce: boolean;
}

async function ask<Name extends PageMessage>(
  tabId: number, message: Message<Name>, request: Request<Name>, { timeoutMs = TIMEOUT_MS, ...options }: SendOptions = {}, injection: Injection,
): Promise<Response<Name>> {
  const end = performance.now() + timeoutMs;
  const patience = (): SendOptions & Patience => ({ ...options, timeoutMs: Math.max(0, end - performance.now()) });
  try {
    return await sendToTab(tabId, message, request, patience());
  } catch (error) {
    if (!(error instanceof MessageError && error.code === 'no-answer')) throw error;
  }
  await within(inject(tabId, injection), patience());
  return sendToTab(tabId, message, request, patience());
}

async function inject(tabId: number, { files, atOnce }: Injection): Promise<void> {
  let results: readonly unknown[];
  try {
    results = await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: atOnce });
  } catch (cause) {
    throw new InjectionRefused(cause instanceof Error ? cause.message : String(cause), { cause });
  }
  // Firefox answers with nothing, and no error, for pages that are closed to extensions.
  if (results.length === 0) throw new InjectionRefused('The script ran nowhere.');
}
