/**
 * Gives a shadow root its sheet. A constructed sheet is not subject to the page's content security policy; in Firefox a
 * content script cannot adopt one (its arrays do not cross into the page), and there a style element takes the rights
 * of the script that fills it.
 */
export function adoptStyles(doc: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Goes on with the element.
  }
  const style = doc.createElement('style');
  style.textContent = css;
  root.prepend(style);
}
