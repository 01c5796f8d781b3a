/**
 * Hides the page's scroll bar while the reader has its own: two side by side are one too many. And takes a filter from the
 * page's root, which in Firefox lies over the top layer too, so that a page that is dimmed, blurred or inverted would have
 * the reader so as well. Said in a constructed sheet, so that no element or attribute of the page changes; where the browser
 * does not let a content script add one, both stay.
 *
 * @returns gives both back
 */
export function quietRoot(doc: Document): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root:root:root { scrollbar-width: none !important; filter: none !important; }');
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
