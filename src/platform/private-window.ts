import browser from 'webextension-polyfill';

/** Whether this content script runs in a private window: nothing of it may be kept. */
export const incognito = (): boolean => browser.extension.inIncognitoContext === true;
