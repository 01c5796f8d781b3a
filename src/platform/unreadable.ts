import type { UnreadableWhy } from './outcome';

const BROWSER_PAGES: ReadonlySet<string> = new Set([
  'chrome:', 'about:', 'edge:', 'brave:', 'opera:', 'vivaldi:', 'resource:', 'devtools:', 'chrome-search:',
  'chrome-untrusted:', 'view-source:', 'data:', 'blob:', 'filesystem:', 'javascript:',
]);
const EXTENSIONS: ReadonlySet<string> = new Set(['chrome-extension:', 'moz-extension:', 'extension:', 'safari-web-extension:']);
/** Pages over which the browsers keep extensions from having any hold. */
const STORES: readonly { readonly host: string; readonly path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.mozilla.org', path: '/' },
];
/** Files for which browsers have a viewer of their own, in a document that is no web page. */
const VIEWED = /\.(?:pdf|json|xpi|png|jpe?g|gif|webp|avif|svgz?|mp4|webm|mp3|ogg|wav)$/iu;

/**
 * Why no extension can read a page of that address, or null where it may be readable. Knows the addresses alone: a
 * viewer that took over an ordinary one is found later, by {@link whyRefused} or in the page.
 */
export function whyUnreadable(address: string): UnreadableWhy | null {
  if (address === '') return null;
  if (!URL.canParse(address)) return 'not-html';
  const { protocol, hostname, pathname } = new URL(address);
  if (EXTENSIONS.has(protocol)) return 'other-extension';
  if (BROWSER_PAGES.has(protocol)) return 'browser-page';
  const isStore = STORES.some(({ host, path }) => hostname === host && (pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`)));
  if (isStore) return 'store';
  return ['http:', 'https:', 'file:'].includes(protocol) ? null : 'not-html';
}

/**
 * What the browser meant when it refused to run the content script.
 *
 * @param address the tab's address, or '' where the browser does not tell it
 * @param complaint the error's message; its words are Chromium's and Firefox's own and no contract, so anything that is
 *   not recognised is simply `refused`
 */
export function whyRefused(address: string, complaint: string): UnreadableWhy {
  if (address.startsWith('file:')) return 'file';
  if (URL.canParse(address) && VIEWED.test(new URL(address).pathname)) return 'viewer';
  if (/extensions gallery|webstore/iu.test(complaint)) return 'store';
  if (/chrome-extension|moz-extension|different extension/iu.test(complaint)) return 'other-extension';
  if (/(?:access|script) (?:a |an )?(?:chrome|about|edge|devtools|brave)|restricted|view-source/iu.test(complaint)) return 'browser-page';
  return 'refused';
}
