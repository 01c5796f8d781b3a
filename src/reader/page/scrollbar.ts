/**
 * Hides the page's scroll bar while the reader has its own: two side by side are one too many. Said in a constructed
 * sheet, so that no element or attribute of the page changes; where the browser does not let a content script add one,
 * the bar stays.
 *
 * @returns shows it again
 */
export function hideScrollbar(doc: Document): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { scrollbar-width: none !important; }');
    // Added and taken out one by one: a page's own sheets, and what it does with the list meanwhile, are not written over.
    doc.adoptedStyleSheets.push(sheet);
    return () => {
      const at = doc.adoptedStyleSheets.indexOf(sheet);
      if (at !== -1) doc.adoptedStyleSheets.splice(at, 1);
    };
  } catch {
    return () => undefined;
  }
}
