/** Characters of a paragraph, and of all of them together, from which a part is the page's text and not a notice about scripts. */
const PARAGRAPH = 80, TEXT = 400;
/** Paragraphs looked for elsewhere on the page, by so many characters of each. */
const LOOKED_FOR = 3, BEGINNING = 60;
const UNSEEN = 'script, style, template, noscript, textarea';
const PAID = /"isAccessibleForFree"\s*:\s*"?false/i;

/**
 * The `noscript` elements of a saved page that hold its text: forums and blogs whose script draws the page give the words
 * so to readers without scripts, and none ran here (HTML, 4.12.2: with scripting disabled the element stands for its
 * children). Not where the same words stand on the page as well, and never where the page declares a paid part.
 * @param root a parsed page; where a browser ran scripts, the elements hold no elements and none is found
 */
export function scriptlessParts(root: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  const long = Array.from(root.querySelectorAll('body noscript'), part => ({ part, paragraphs: paragraphsOf(part) })).filter(({ paragraphs }) => isText(paragraphs));
  if (long.length === 0 || declaresPaid(root)) return found;
  const elsewhere = textOutside(root);
  for (const { part, paragraphs } of long) {
    const longest = [...paragraphs].sort((a, b) => b.length - a.length).slice(0, LOOKED_FOR);
    if (!longest.some(text => elsewhere.includes(text.slice(0, BEGINNING)))) found.add(part);
  }
  return found;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const paragraphsOf = (part: Element): string[] => Array.from(part.querySelectorAll('p'), one => squeeze(one.textContent ?? '')).filter(text => text.length >= PARAGRAPH);

const isText = (paragraphs: readonly string[]): boolean => paragraphs.length > 1 && paragraphs.reduce((sum, text) => sum + text.length, 0) >= TEXT;

const declaresPaid = (root: Element): boolean => Array.from(root.querySelectorAll('script[type*="ld+json" i]')).some(script => PAID.test(script.textContent ?? ''));

/** The page's text outside of such parts. */
function textOutside(root: Element): string {
  const walker = root.ownerDocument.createTreeWalker(root, 5, node => (node.nodeType === 1 && (node as Element).matches(UNSEEN) ? 2 : 1));
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeType === 3) text += `${(node as Text).data} `;
  return squeeze(text);
}
