import browser from 'webextension-polyfill';

/** Whether this content script runs in a private window: nothing of it may be kept. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext === true;
