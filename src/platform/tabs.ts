import browser from 'webextension-polyfill';
import { isHost } from '../settings/host';

export interface TabFacts {
  readonly id: number;
  /** '' where the browser does not tell it: no permission yet, or a page of its own. */
  readonly url: string;
  /** Of a private window nothing is kept. */
  readonly incognito: boolean;
}

/** The tab in front of the person, or null where the window shows none. */
export async function activeTab(): Promise<TabFacts | null> {
  // The window that the caller is in, or the last focused one: a background has no window of its own.
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? factsOf(tab) : null;
}

/** @returns null for a tab without an id (developer tools, sessions) */
export function factsOf(tab: { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito?: boolean | undefined }): TabFacts | null {
  return tab.id === undefined || tab.id < 0 ? null : { id: tab.id, url: tab.url ?? '', incognito: tab.incognito === true };
}

/** The host of a page of the web, or null for any other address. */
export function webHostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && isHost(hostname) ? hostname : null;
}
