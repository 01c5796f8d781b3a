/**
 * Gives a shadow root its sheet. A constructed sheet is not subject to the page's content security policy. Firefox has
 * versions in which a content script cannot adopt one (arrays do not cross into the page); there, and where there are
 * none, a style element takes the rights of the script that fills it.
 */
export function adoptStyles(doc: Document, root: ShadowRoot, css: string): void {
  if (adopt(root, css)) return;
  const style = doc.createElement('style');
  style.textContent = css;
  root.prepend(style);
}

function adopt(root: ShadowRoot, css: string): boolean {
  if (!('adoptedStyleSheets' in root)) return false;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return root.adoptedStyleSheets.length === 1;
  } catch {
    return false;
  }
}
