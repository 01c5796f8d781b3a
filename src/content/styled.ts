import { readyState } from './page-facts';

/** A style sheet that is not there by then does not hold up the reader any longer, in milliseconds. */
const PATIENCE = 2_500;

/**
 * Whether the page looks as it is going to: before its style sheets are there, what they hide seems to be shown, a menu or
 * a text that is kept from this reader.
 *
 * @param waited milliseconds since the page began
 */
export function isStyled(doc: Document, waited: number): boolean {
  if (waited > PATIENCE || readyState(doc) === 'complete') return true;
  const links = Document.prototype.querySelectorAll.call(doc, 'link[rel~="stylesheet" i][href]');
  return ![...links].some((link) => link instanceof HTMLLinkElement && !link.disabled && applies(link, doc) && isPending(link));
}

const applies = ({ media }: HTMLLinkElement, doc: Document): boolean => media === '' || (doc.defaultView?.matchMedia(media).matches ?? true);

function isPending({ sheet }: HTMLLinkElement): boolean {
  if (sheet === null) return true;
  try {
    void sheet.cssRules;
    return false;
  } catch (error) {
    // Firefox has a sheet from the start, and says so where its rules are not there yet; of another host's it says something else.
    return error instanceof DOMException && error.name === 'InvalidAccessError';
  }
}
