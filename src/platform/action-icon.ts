import browser from 'webextension-polyfill';

/**
 * `galley`: can be asked. `available`: an article of a site whose articles open by themselves, which was left. `reading`: the
 * reader is open in the page. `off`: the page cannot be read.
 */
export type IconState = 'galley' | 'available' | 'reading' | 'off';

/** Shows a state for one tab; the browser goes back to the plain icon when the tab navigates. */
export async function showIcon(tabId: number, state: IconState): Promise<void> {
  try {
    await browser.action.setIcon({ tabId, path: { 16: `icons/${state}-16.png`, 32: `icons/${state}-32.png` } });
  } catch {
    // The tab was closed meanwhile, and its icon with it.
  }
}

const BADGE_MS = 1_600;
const MARKS = { done: { text: '✓', color: '#1a7f37' }, failed: { text: '!', color: '#b42318' } } as const;

/** Shows for a moment, without words, that what was asked for by key or menu was done or was not. */
export async function flashBadge(tabId: number, how: keyof typeof MARKS): Promise<void> {
  const { text, color } = MARKS[how];
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ]);
    await browser.action.setBadgeText({ tabId, text });
    await new Promise((resolve) => { setTimeout(resolve, BADGE_MS); });
    await browser.action.setBadgeText({ tabId, text: '' });
  } catch {
    // The tab was closed meanwhile; Firefox for Android has no badges.
  }
}
