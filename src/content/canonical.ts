import { articleAddress } from '../reader/where/article-key';

/**
 * The address that the page gives itself, where it gives one and that is of its own host; else where it is. From the
 * prototype: a page may name a form "querySelectorAll", or a picture "URL".
 *
 * @param address where the page is
 */
export function canonicalOf(doc: Document, address: string): string {
  const links = Document.prototype.querySelectorAll.call(doc, 'head > link[rel~="canonical" i][href]');
  const [first] = links;
  return articleAddress(address, links.length === 1 && first instanceof HTMLLinkElement ? first.href : null);
}
