import type { Passage } from '../article/passage';
import type { Extraction } from '../article/result';
import { followLook } from './look/follow-look';
import { addSheet } from './look/sheets';
import { createHost } from './page/host';
import { holdKeys } from './page/keys';
import { keepPlace } from './page/place';
import { printAlone } from './page/printing';
import { quietRoot } from './page/root-sheet';
import { onThrownOut, stayOnTop, undoZoom } from './page/stay';
import sheet from './page/in-page.css';
import { createReader } from './reader';
import type { ReaderActions } from './types';

export interface InPageOptions {
  readonly extraction: Extraction;
  /** What the controls do; leaving is the reader's own affair here. */
  readonly actions: Omit<ReaderActions, 'close' | 'readInPage'>;
  /** Called once, after the page is as it was, whoever closed the reader. */
  readonly onClosed?: () => void;
}

export interface InPageReader {
  /** Gives the page back as it was: focus, scroll place and all. Does nothing the second time. */
  readonly close: () => void;
  readonly announce: (message: string) => void;
  /** Shows another text of the same article. */
  readonly update: (extraction: Extraction) => void;
  /** What is selected of the article in it, or null. */
  readonly selected: () => Passage | null;
}

/**
 * Opens the reader over a page as a modal dialog in the shadow root of one host element. The top layer puts it above
 * every z-index, transform and stacking context, and the page under it is inert, without a change to the page's own
 * elements. The root is open, because translators and dictionaries reach no other: those that are extensions look into open
 * roots at most (linguist#289, translatelocally-web-ext#2, yomitan#1845). So a page can see how its text looks and is set.
 *
 * @throws where the page cannot show a dialog; the page is then as it was
 */
export function openInPage(doc: Document, { extraction, actions, onClosed }: InPageOptions): InPageReader {
  const giveBackPlace = keepPlace(doc);
  const { load, looks } = actions;
  const { host, root, dialog } = createHost(doc);
  const view = createReader({ place: 'page', extraction, actions: { ...actions, close } });
  addSheet(root, sheet);
  dialog.append(view.element);
  dialog.setAttribute('aria-label', extraction.article.title);

  const stops = [holdKeys(doc, host, (event) => {
    if (view.key(event)) return;
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  }), looks === undefined || load === undefined ? () => undefined : followLook({ root: dialog, styled: root, load }, looks), stayOnTop(doc, dialog, () => open), quietRoot(doc), printAlone(doc, host, dialog)];
  // Android's back gesture and assistive technology ask a dialog to close without a key.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (event.isTrusted) close();
  });
  dialog.addEventListener('close', () => {
    if (!dialog.open) close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.isTrusted && leadsIntoPage(doc, event)) close();
  });

  let open = true;
  function close(): void {
    if (!open) return;
    open = false;
    // Destroyed while the dialog still shows it: its place is read off. After an update, what asks the browser throws: the page is given back all the same.
    for (const end of [...stops, () => { view.destroy(); }]) attempt(end);
    // Closed before it is removed: only then the browser gives the focus back to where it was.
    if (dialog.open) dialog.close();
    host.remove();
    giveBackPlace();
    attempt(() => onClosed?.());
  }

  try {
    doc.documentElement.append(host);
    stops.push(onThrownOut(doc, host, close));
    undoZoom(host);
    dialog.showModal();
    dialog.focus({ preventScroll: true });
  } catch (error) {
    close();
    throw error;
  }
  return { close, announce: view.announce, update: view.update, selected: view.selected };
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // The extension of this script is gone.
  }
}

/** A link to this very page: what it leads to is under the reader. */
function leadsIntoPage(doc: Document, event: Event): boolean {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return false;
  const here = doc.URL.replace(/#.*$/u, '');
  if (link.href.replace(/#.*$/u, '') !== here) return false;
  if (!link.href.includes('#')) event.preventDefault();
  return true;
}
