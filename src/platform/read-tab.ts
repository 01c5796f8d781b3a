import browser from 'webextension-polyfill';
import { showIcon } from './action-icon';
import { pageOpen, pagePrint, pageRead } from './messages/page';
import type { ReadOutcome } from './outcome';
import { askPage, InjectionRefused } from './page-script';
import type { ReaderReply } from './protocol';
import { MessageError } from './reply';
import { activeTab, type TabFacts } from './tabs';
import { whyRefused, whyUnreadable } from './unreadable';

export interface ReadOptions {
  /** Read although the page does not look like an article. */
  readonly force: boolean;
  readonly signal?: AbortSignal;
}

/** A page that keeps its own thread busy answers late or never; a popup must say so while someone still looks at it. */
const TIMEOUT_MS = 10_000;

/**
 * Reads the page in the active tab. Rejects only with the signal's reason: whatever else happens is an outcome.
 */
export async function readActiveTab({ force, signal }: ReadOptions): Promise<ReadOutcome> {
  const tab = await activeTab();
  if (!tab) return { state: 'unreadable', why: 'no-tab' };
  const outcome = await readTab(tab, { force, ...(signal && { signal }) });
  if (outcome.state === 'unreadable') await showIcon(tab.id, 'off');
  return outcome;
}

/**
 * The article of a tab.
 *
 * @param seen what an open in-page reader shows, rather than the page as it is by now
 */
export async function readTab(tab: TabFacts, { force, seen = false, signal }: ReadOptions & { readonly seen?: boolean }): Promise<ReadOutcome> {
  const why = whyUnreadable(tab.url);
  if (why !== null) return { state: 'unreadable', why };
  try {
    return await askPage(tab.id, pageRead, { force, seen }, { timeoutMs: TIMEOUT_MS, ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return failureOf(error, tab);
  }
}

/**
 * Opens the in-page reader in the active tab, over an article or not: it was asked for.
 *
 * @throws Error with a sentence for the person, where it did not open
 */
export const openReaderInTab = (): Promise<void> => openBy((tabId) => askPage(tabId, pageOpen, { auto: false }));

/** The same, and has the browser print it: a popup is no place to print from, since it closes when it loses the focus. */
export const printReaderInTab = (): Promise<void> => openBy((tabId) => askPage(tabId, pagePrint, {}));

async function openBy(ask: (tabId: number) => Promise<ReaderReply>): Promise<void> {
  const tab = await activeTab();
  const reply = tab ? await askReader(tab, () => ask(tab.id)) : null;
  if (reply?.state !== 'open') throw new Error(reply ? sentenceOf(reply) : text('unreadableNoTab'));
}

function sentenceOf(reply: ReaderReply): string {
  switch (reply.state) {
    case 'error':
      return reply.message;
    case 'not-article':
      return reply.reason;
    default:
      return text('failedUnknown');
  }
}

/** Runs a request for the in-page reader; what goes wrong is a reply. */
export async function askReader(tab: TabFacts, ask: () => Promise<ReaderReply>): Promise<ReaderReply> {
  try {
    return await ask();
  } catch (error) {
    const failure = failureOf(error, tab);
    return { state: 'error', message: failure.state === 'error' ? failure.message : text('unreadableRefused') };
  }
}

function failureOf(error: unknown, tab: TabFacts): ReadOutcome & { readonly state: 'unreadable' | 'error' } {
  if (error instanceof InjectionRefused) return { state: 'unreadable', why: whyRefused(tab.url, error.message) };
  if (error instanceof MessageError && error.code === 'timeout') return { state: 'error', message: text('failedTooLong') };
  if (error instanceof MessageError && error.code === 'failed') return { state: 'error', message: error.message };
  return { state: 'error', message: text('failedUnknown') };
}

const text = (key: string): string => browser.i18n.getMessage(key);
