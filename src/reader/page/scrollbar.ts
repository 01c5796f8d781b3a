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
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
    return () => { doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((each) => each !== sheet); };
  } catch {
    return () => undefined;
  }
}
