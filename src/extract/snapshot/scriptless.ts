import { GATE } from '../phrases/gate';

/** Characters of a paragraph, and of all of them together, from which a part is the page's text and not a notice about scripts. */
const PARAGRAPH = 80, TEXT = 400;
/** Paragraphs looked for elsewhere on the page, by so many characters of each. */
const LOOKED_FOR = 3, BEGINNING = 60;
const UNSEEN = 'script, style, template, noscript, textarea';
/** How pages declare a paid part: schema.org as JSON-LD or in attributes, and Facebook's content tiers. */
const PAID = /"isAccessibleForFree"\s*:\s*"?false/i;
const PAID_META = '[itemprop="isAccessibleForFree" i][content="false" i], meta[property="article:content_tier" i][content="locked" i], meta[property="article:content_tier" i][content="metered" i]';
const TIER = /^(?:locked|metered|premium|paid|subscription)$/i;
/** Boxes named after what they do; a class alone says enough where the question is whether to show what the page may keep. */
const WALL = '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [id*="regwall" i]';

/**
 * The `noscript` elements of a saved page that hold its text: forums and blogs whose script draws the page give the words
 * so to readers without scripts, and none ran here (HTML, 4.12.2: with scripting disabled the element stands for its
 * children). Not where the page shows as much text by itself, or the same words, and never where it declares a paid part,
 * holds a wall, or says that its text is withheld or reserved: this reader was not given it.
 * @param root a parsed page; where a browser ran scripts, the elements hold no elements and none is found
 */
export function scriptlessParts(root: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  const long = Array.from(root.querySelectorAll('body noscript'), part => ({ part, paragraphs: paragraphsOf(part) })).filter(({ paragraphs }) => isText(paragraphs));
  if (long.length === 0 || declaresPaid(root)) return found;
  const elsewhere = textOutside(root);
  if (isWithheld(root, elsewhere)) return found;
  const shown = total(Array.from(root.querySelectorAll('p'), one => (one.closest(UNSEEN) === null ? squeeze(one.textContent ?? '') : '')).filter(text => text.length >= PARAGRAPH));
  for (const { part, paragraphs } of long) {
    const longest = [...paragraphs].sort((a, b) => b.length - a.length).slice(0, LOOKED_FOR);
    if (total(paragraphs) > shown && !longest.some(text => elsewhere.includes(text.slice(0, BEGINNING)))) found.add(part);
  }
  return found;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const paragraphsOf = (part: Element): string[] => Array.from(part.querySelectorAll('p'), one => squeeze(one.textContent ?? '')).filter(text => text.length >= PARAGRAPH);

const total = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, text) => sum + text.length, 0);

const isText = (paragraphs: readonly string[]): boolean => paragraphs.length > 1 && total(paragraphs) >= TEXT;

const declaresPaid = (root: Element): boolean => root.querySelector(PAID_META) !== null || Array.from(root.querySelectorAll('script[type*="ld+json" i]')).some(script => PAID.test(script.textContent ?? ''));

function isWithheld(root: Element, words: string): boolean {
  if (TIER.test(root.querySelector('meta[property="article:content_tier" i]')?.getAttribute('content') ?? '') || root.querySelector(WALL) !== null) return true;
  const said = words.toLowerCase().replace(/[’‘]/g, "'");
  return GATE.withheld.test(said) || GATE.reserved.test(said) || (GATE.offer.test(said) && GATE.act.test(said));
}

/** The page's text outside of such parts. */
function textOutside(root: Element): string {
  const walker = root.ownerDocument.createTreeWalker(root, 5, node => (node.nodeType === 1 && (node as Element).matches(UNSEEN) ? 2 : 1));
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeType === 3) text += `${(node as Text).data} `;
  return squeeze(text);
}
