const KEPT = new Set(['title', 'meta', 'link']);
/** Characters of one JSON-LD script that are worth reading. */
const LONGEST_DATA = 1_000_000;

/** Copies what describes the page: title, meta, link, and JSON-LD scripts from anywhere in it. */
export function copyHead(root: Element, inert: Document): void {
  // createHTMLDocument brings an empty title, which would come before the page's own.
  inert.head.replaceChildren();
  const lang = root.getAttribute('lang') ?? root.getAttribute('xml:lang');
  const dir = root.getAttribute('dir');
  if (lang) inert.documentElement.setAttribute('lang', lang);
  if (dir) inert.documentElement.setAttribute('dir', dir);
  for (const element of root.querySelectorAll('head > title, meta, link, script[type*="ld+json" i]')) {
    if (element.closest('svg, noscript, template')) continue;
    if (KEPT.has(element.localName)) inert.head.appendChild(inert.importNode(element, true));
    else if ((element.textContent ?? '').length <= LONGEST_DATA) inert.head.appendChild(inert.importNode(element, true));
  }
}
