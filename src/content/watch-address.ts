import { pageAddress } from '../article/page-address';
import { listenTo } from './page-facts';

export const addressOf = ({ href }: Location): string => pageAddress(href);

/**
 * Calls back when the page goes to another address without being loaded anew, as pages made by scripts do.
 *
 * A content script cannot see the page's calls of pushState. The Navigation API tells of them; where it is missing, a
 * change of the head (such pages set a new title) is the moment to look.
 *
 * @returns what stops it
 */
export function watchAddress(win: Window, changed: () => void): () => void {
  let address = addressOf(win.location);
  const look = (): void => {
    const now = addressOf(win.location);
    if (now === address) return;
    address = now;
    changed();
  };
  win.addEventListener('popstate', look);
  const stop = watchNavigation(win, look) ?? watchHead(win.document, look);
  return () => {
    win.removeEventListener('popstate', look);
    stop();
  };
}

function watchNavigation(win: Window, look: () => void): (() => void) | null {
  const navigation: unknown = 'navigation' in win ? win.navigation : null;
  if (!(navigation instanceof EventTarget)) return null;
  navigation.addEventListener('currententrychange', look);
  return () => { navigation.removeEventListener('currententrychange', look); };
}

function watchHead(doc: Document, look: () => void): () => void {
  const observer = new MutationObserver(look);
  const observe = (): void => {
    const head = Document.prototype.querySelector.call(doc, 'head');
    if (head) observer.observe(head, { childList: true, subtree: true, characterData: true });
  };
  observe();
  // A script that runs as the document begins finds no head yet.
  const stop = listenTo(doc, 'DOMContentLoaded', observe);
  return () => {
    stop();
    observer.disconnect();
  };
}
