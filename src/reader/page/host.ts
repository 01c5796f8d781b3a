/** Inline and important: nothing that a page's own sheets say comes before it. */
const SHIELD: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
};

/** Events of the reader's own controls that are nobody else's business. */
const PRIVATE_EVENTS = [
  'click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'wheel',
  'focusin', 'focusout', 'copy', 'cut', 'selectstart', 'dragstart', 'toggle',
] as const;

export interface Host {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
}

/** The one element that the reader adds to a page, and the dialog in it. Not yet in the document. */
export function createHost(doc: Document): Host {
  // No custom element and no id: a page's own definitions, styles and `window.name` look-ups find nothing to hold on to.
  const host = doc.createElement('div');
  host.dataset['galleyHost'] = '';
  for (const [property, value] of Object.entries(SHIELD)) host.style.setProperty(property, value, 'important');
  // What happens inside goes no further up; listeners that a page has on its window see the host at most.
  for (const type of PRIVATE_EVENTS) host.addEventListener(type, stop, { passive: true });
  const root = host.attachShadow({ mode: 'open' });
  const dialog = doc.createElement('dialog');
  dialog.className = 'galley-dialog';
  dialog.tabIndex = -1;
  root.append(dialog);
  return { host, root, dialog };
}

/**
 * Takes away readers that an earlier content script left in the page when Galley was updated under it: in Firefox
 * nothing in them answers any more, and a second reader would open over the first.
 */
export function removeLeftHosts(doc: Document): void {
  for (const left of Document.prototype.querySelectorAll.call(doc, ':root > [data-galley-host]')) left.remove();
}

function stop(event: Event): void {
  event.stopPropagation();
}
