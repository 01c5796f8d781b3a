/// <reference types="chrome" />

/**
 * What stands in for the polyfill in the auto-reader's script, which runs in every page of a chosen site: it only sends,
 * and both browsers' own `sendMessage` answers with a promise. Saves half of that script (build/entries.ts).
 */
const native: unknown = 'browser' in globalThis ? globalThis.browser : chrome;
export default native;
