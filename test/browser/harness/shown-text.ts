/**
 * The text that the live page shows, found without any of Galley's code: text nodes with a box of their own that no
 * ancestor clips away, blurs or makes transparent. Content of closed details counts, because a reader can open it; not
 * that of a gate's (`data-gate` in the fixtures), which gives no part of the article.
 * Runs in the page.
 */
export function shownText(): string {
  const NEVER = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'TITLE', 'OPTION']);
  const words: string[] = [];

  const hides = (element: Element): boolean => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0' || /blur\((?:[2-9]|\d\d)/u.test(style.filter)) return true;
    const box = element.getBoundingClientRect();
    if (style.display !== 'contents' && style.overflowX !== 'visible' && (box.width < 2 || box.height < 2)) return true;
    return (style.position === 'absolute' || style.position === 'fixed') && box.right + scrollX < 0;
  };

  const visit = (node: Node): void => {
    if (node instanceof Text) {
      words.push(node.data);
      return;
    }
    if (!(node instanceof Element) || NEVER.has(node.tagName) || node instanceof SVGElement || node.localName === 'annotation') return;
    if (hides(node)) return;
    words.push(' ');
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) node.assignedNodes().forEach(visit);
    else if (node instanceof HTMLDetailsElement && !node.open && node.closest('[data-gate]')) node.querySelectorAll(':scope > summary').forEach(visit);
    else (node.shadowRoot ?? node).childNodes.forEach(visit);
    words.push(' ');
  };
  // From the prototype: a page may name a form "body".
  const body = Document.prototype.querySelector.call(document, 'body');
  if (body) visit(body);
  return words.join('');
}
