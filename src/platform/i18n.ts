import browser from 'webextension-polyfill';

/**
 * The message of `_locales` in the person's language, with `$1` to `$9` filled in; '' for an unknown key, or where the
 * extension was updated away from under a content script.
 */
export function translate(key: string, values: readonly string[] = []): string {
  try {
    return browser.i18n.getMessage(key, [...values]);
  } catch {
    return '';
  }
}
