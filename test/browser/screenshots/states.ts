import type { OpenPage, View } from '../driver/driver.ts';
import { sleep } from '../driver/wait.ts';
import { clickInReader } from '../harness/galley.ts';

/** One state of the popup over an article: what is done to get there. */
export interface State {
  readonly title: string;
  readonly fixture: string;
  readonly reach: (popup: View) => Promise<void>;
}

const shown = (popup: View, css: string): Promise<unknown> => popup.waitFor(css, (selector) => {
  const found = document.querySelector(selector);
  return found !== null && found.getClientRects().length > 0;
}, css);
const pressing = (key: string, css: string) => async (popup: View): Promise<void> => {
  await popup.press(key);
  await shown(popup, css);
};
const clicking = (action: string, css: string) => async (popup: View): Promise<void> => {
  await popup.click(`[data-action="${action}"]`);
  await shown(popup, css);
};
const to = (share: number) => async (popup: View): Promise<void> => {
  await popup.evaluate((part) => { scrollTo(0, document.documentElement.scrollHeight * part); }, share);
};

/** A voice that says nothing: headless browsers have none. Runs in the popup. */
function installVoice(): void {
  const voices = ['Clara', 'Emma'].map((name) => ({ name, lang: 'en-GB', localService: true, default: name === 'Clara' }));
  const nothing = (): undefined => undefined;
  const synth = { getVoices: () => voices, speak: (utterance: { onboundary?: (event: object) => void }) => { utterance.onboundary?.({ name: 'word', charIndex: 11, charLength: 6 }); }, cancel: nothing, addEventListener: nothing, removeEventListener: nothing };
  Object.defineProperty(window, 'speechSynthesis', { value: synth, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class { constructor(readonly text: string) {} }, configurable: true });
}

async function account(popup: View): Promise<void> {
  await popup.click('details[data-ledger] > summary');
  await shown(popup, '.galley-family');
  await popup.evaluate(() => { document.querySelector('[data-ledger]')?.scrollIntoView(); });
}

export const STATES: readonly State[] = [
  { title: 'a-third-down', fixture: 'elements', reach: to(0.3) },
  { title: 'two-thirds-down', fixture: 'elements', reach: to(0.6) },
  { title: 'end', fixture: 'metered-news', reach: to(1) },
  { title: 'end-of-preview', fixture: 'preview-only', reach: to(1) },
  { title: 'account', fixture: 'metered-news', reach: account },
  {
    title: 'restored', fixture: 'metered-news', reach: async (popup) => {
      await account(popup);
      await popup.click('.galley-family [data-action="restore"]');
      await shown(popup, '.galley-ways:not([hidden])');
    },
  },
  { title: 'menu', fixture: 'elements', reach: clicking('more', '.galley-menu-end:not([hidden])') },
  { title: 'copy-menu', fixture: 'elements', reach: clicking('copy-menu', '.galley-menu:not([hidden])') },
  { title: 'panel', fixture: 'elements', reach: clicking('appearance', '.galley-panel') },
  { title: 'outline', fixture: 'elements', reach: pressing('o', '[data-sheet="outline"]') },
  { title: 'keys', fixture: 'elements', reach: pressing('?', '[data-sheet="shortcuts"]') },
  { title: 'picture', fixture: 'elements', reach: clicking('enlarge', '[data-sheet="picture"]') },
  {
    title: 'note', fixture: 'elements', reach: async (popup) => {
      await popup.click('a[role="doc-noteref"]');
      await shown(popup, '[data-sheet="note"]');
    },
  },
  { title: 'line-focus', fixture: 'metered-news', reach: pressing('l', '.galley-shade') },
  { title: 'picking', fixture: 'metered-news', reach: pressing('h', '.galley-picked') },
  {
    title: 'listening', fixture: 'metered-news', reach: async (popup) => {
      await popup.evaluate(installVoice);
      await popup.click('[data-action="listen"]');
      await shown(popup, '.galley-listen');
    },
  },
];

/** The same of the reader in a page, by a pointer on its controls. */
export interface PageState {
  readonly title: string;
  readonly fixture: string;
  readonly press: readonly string[];
}

export const PAGE_STATES: readonly PageState[] = [
  { title: 'menu', fixture: 'elements', press: ['[data-action="more"]'] },
  { title: 'panel', fixture: 'elements', press: ['[data-action="appearance"]'] },
  { title: 'outline', fixture: 'elements', press: ['[data-action="outline"]'] },
  { title: 'account', fixture: 'metered-news', press: ['details[data-ledger] > summary'] },
];

export async function reachInPage(page: OpenPage, { press }: PageState): Promise<void> {
  for (const selector of press) {
    await clickInReader(page, selector);
    await sleep(400);
  }
}
