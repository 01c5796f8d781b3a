/** What is not read with the text: captions, notes' marks, readings over characters, Galley's own words. */
const ASIDE = 'figcaption, rt, rp, [role="doc-noteref"], [data-galley-ui], .galley-embed, pre';

/** The words of the drawn body that are read in a row. */
export function proseOf(article: HTMLElement): string {
  const body = article.querySelector('.galley-body');
  if (body === null) return '';
  const parts: string[] = [];
  const walker = article.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    (node instanceof Element && node.matches(ASIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    parts.push(node instanceof Text ? node.data : ' ');
  }
  return parts.join('');
}
