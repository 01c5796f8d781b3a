/** Remembers where the page is scrolled to. @returns puts it back there, at once */
export function keepPlace(doc: Document): () => void {
  const view = doc.defaultView;
  const left = view?.scrollX ?? 0;
  const top = view?.scrollY ?? 0;
  return () => {
    if (view !== null && (view.scrollX !== left || view.scrollY !== top)) view.scrollTo({ left, top, behavior: 'instant' });
  };
}
