type Root = Document | ShadowRoot;

/**
 * Adds a sheet to a document or shadow root. A constructed sheet is not subject to a page's content security policy.
 * Firefox has versions in which a content script cannot adopt one (arrays do not cross into the page); there, and where
 * there are none, a style element takes the rights of the script that fills it.
 *
 * @returns writes the sheet anew
 */
export function addSheet(root: Root, css: string): (css: string) => void {
  return adopt(root, css) ?? insert(root, css);
}

function adopt(root: Root, css: string): ((css: string) => void) | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const before = root.adoptedStyleSheets.length;
    root.adoptedStyleSheets.push(sheet);
    if (root.adoptedStyleSheets.length !== before + 1) return null;
    return (next) => { sheet.replaceSync(next); };
  } catch {
    return null;
  }
}

function insert(root: Root, css: string): (css: string) => void {
  const element = (root.ownerDocument ?? (root)).createElement('style');
  element.textContent = css;
  if ('head' in root) root.head.append(element);
  else root.append(element);
  return (next) => { element.textContent = next; };
}
