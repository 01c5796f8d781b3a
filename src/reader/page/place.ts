/**
 * Remembers where the reader of the page was: scroll place, focus and selected words.
 *
 * @returns puts all three back, at once
 */
export function keepPlace(doc: Document): () => void {
  const view = doc.defaultView;
  const left = view?.scrollX ?? 0;
  const top = view?.scrollY ?? 0;
  const focused = doc.activeElement;
  const selection = doc.getSelection();
  const selected = selection !== null && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    // The browser does it too when a dialog closes, unless the page had one of its own open meanwhile.
    if (focused instanceof HTMLElement && focused !== doc.body && doc.activeElement !== focused) focused.focus({ preventScroll: true });
    if (selected !== null && doc.getSelection()?.toString() !== selected.toString()) {
      doc.getSelection()?.removeAllRanges();
      doc.getSelection()?.addRange(selected);
    }
    if (view !== null && (view.scrollX !== left || view.scrollY !== top)) view.scrollTo({ left, top, behavior: 'instant' });
  };
}
