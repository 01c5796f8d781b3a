/** What a page does that puts something over the reader: a dialog or popover of its own, or full screen. */
const COVERING = ['toggle', 'fullscreenchange'] as const;

/**
 * Keeps a modal dialog over what the page opens later: the top layer has the last to come on top, and a page's late
 * dialog would even make the reader inert.
 *
 * @param isOpen whether the reader is still wanted
 * @returns stops
 */
export function stayOnTop(doc: Document, dialog: HTMLDialogElement, isOpen: () => boolean): () => void {
  const onCovered = (event: Event): void => {
    const closes = 'newState' in event && event.newState !== 'open';
    // A fold of the page's text makes the same event, and covers nothing.
    const covers = !(event.target instanceof HTMLDetailsElement);
    if (covers && !closes && isOpen()) showAgain(dialog);
  };
  for (const type of COVERING) doc.addEventListener(type, onCovered, true);
  return () => {
    for (const type of COVERING) doc.removeEventListener(type, onCovered, true);
  };
}

/** Out of the top layer and in again, with the place and the focus kept. */
function showAgain(dialog: HTMLDialogElement): void {
  const root = dialog.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const place = dialog.scrollTop;
  dialog.close();
  dialog.showModal();
  dialog.scrollTop = place;
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/** Calls back once when the page throws the host out, as one that renders its whole document anew does. @returns stops */
export function onThrownOut(doc: Document, host: HTMLElement, thrownOut: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected) thrownOut();
  });
  observer.observe(doc, { childList: true });
  observer.observe(doc.documentElement, { childList: true });
  return () => { observer.disconnect(); };
}

/** Takes the page's own `zoom` out of the reader, which no reset can: it multiplies from element to element. */
export function undoZoom(host: HTMLElement): void {
  const zoom = 'currentCSSZoom' in host ? host.currentCSSZoom : 1;
  if (zoom !== 1 && zoom > 0) host.style.setProperty('zoom', String(1 / zoom), 'important');
}
