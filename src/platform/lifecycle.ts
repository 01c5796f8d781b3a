import browser from 'webextension-polyfill';

/**
 * Calls back when Galley was installed or updated, and when the browser starts. To be called synchronously when the
 * background starts.
 */
export function onFresh(fresh: { readonly installed: (updated: boolean) => void; readonly started: () => void }): void {
  browser.runtime.onInstalled.addListener(({ reason }) => { fresh.installed(reason === 'update'); });
  browser.runtime.onStartup.addListener(fresh.started);
}

/** Opens Galley's settings in a tab. */
export const openSettings = (): Promise<void> => browser.runtime.openOptionsPage();
