const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps what is typed in the reader from the page: single keys are shortcuts on many news sites. Heard on the window,
 * before any element; only a page's listener that was on the window earlier, capturing, still hears it.
 *
 * @param onKey called for each trusted keydown in the reader
 * @returns stops listening
 */
export function holdKeys(doc: Document, host: HTMLElement, onKey: (event: KeyboardEvent) => void): () => void {
  const view = doc.defaultView ?? doc;
  const hold = (event: Event): void => {
    if (!event.composedPath().includes(host)) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) {
      event.preventDefault();
      return;
    }
    if (event.type === 'keydown') onKey(event as KeyboardEvent);
  };
  for (const type of KEY_EVENTS) view.addEventListener(type, hold, true);
  return () => {
    for (const type of KEY_EVENTS) view.removeEventListener(type, hold, true);
  };
}
