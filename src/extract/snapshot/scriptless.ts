import { isBlock } from '../page-text';
import { GATE } from '../phrases/gate';
import { phrasesIn } from '../rules-support/phrases';
import { isGateNamed } from './gate-details';

/** Characters of a paragraph, and of all of them together, from which a part is the page's text and not a notice about scripts. */
const PARAGRAPH = 80, TEXT = 400;
/** Characters of a paragraph's beginning that are looked for elsewhere on the page, and of the longest line that asks for something. */
const BEGINNING = 60, ASKING = 320;
const UNSEEN = 'script, style, template, noscript, textarea';
/** As sites write it: a boolean, "False", "no", "https://schema.org/False", any of them in a list. */
const PAID = /"isAccessibleForFree"\s*:\s*\[?\s*"?(?:https?:(?:\\?\/){2}schema\.org\\?\/)?(?:false|no\b|0\b)/i, PAID_VALUE = /(?:^|\/)(?:false|no|0)$/i;
const PAID_MARK = '[itemprop~="isAccessibleForFree" i], [property~="isAccessibleForFree" i], [property~="schema:isAccessibleForFree" i]';
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
  const lines = linesOutside(root), elsewhere = squeeze(lines.join(' '));
  if (isWithheld(root, lines, elsewhere)) return found;
  const shown = total(Array.from(root.querySelectorAll('p'), one => (one.closest(UNSEEN) === null ? squeeze(one.textContent ?? '') : '')).filter(text => text.length >= PARAGRAPH));
  // One paragraph that is shown as well is enough: what the page leaves out of that text, it leaves out for this reader.
  for (const { part, paragraphs } of long) if (total(paragraphs) > shown && !paragraphs.some(text => elsewhere.includes(text.slice(0, BEGINNING)))) found.add(part);
  return found;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const paragraphsOf = (part: Element): string[] => Array.from(part.querySelectorAll('p'), one => squeeze(one.textContent ?? '')).filter(text => text.length >= PARAGRAPH);

const total = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, text) => sum + text.length, 0);

const isText = (paragraphs: readonly string[]): boolean => paragraphs.length > 1 && total(paragraphs) >= TEXT;

function declaresPaid(root: Element): boolean {
  return Array.from(root.querySelectorAll('script[type*="ld+json" i]')).some(script => PAID.test(script.textContent ?? ''))
    || Array.from(root.querySelectorAll('meta[property="article:content_tier" i]')).some(meta => TIER.test((meta.getAttribute('content') ?? '').trim()))
    || Array.from(root.querySelectorAll(PAID_MARK)).some(mark => PAID_VALUE.test((mark.getAttribute('content') ?? mark.getAttribute('href') ?? mark.textContent ?? '').trim()));
}

function isWithheld(root: Element, lines: readonly string[], words: string): boolean {
  if (root.querySelector(WALL) !== null || Array.from(root.querySelectorAll('body [class], body [id], body [data-gate]')).some(isGateNamed)) return true;
  const said = words.toLowerCase().replace(/[’‘]/g, "'");
  return GATE.withheld.test(said) || GATE.reserved.test(said) || (GATE.offer.test(said) && GATE.act.test(said))
    || lines.some(line => line.length <= ASKING && phrasesIn(line).hits.some(({ role }) => role === 'paywall.sure'));
}

/** The page's text outside of such parts, parted where blocks begin. */
function linesOutside(root: Element): string[] {
  const walker = root.ownerDocument.createTreeWalker(root, 5, node => (node.nodeType === 1 && (node as Element).matches(UNSEEN) ? 2 : 1));
  const lines: string[] = [];
  let line = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) line += `${(node as Text).data} `;
    else if (isBlock(node as Element)) { lines.push(squeeze(line)); line = ''; }
  }
  return [...lines, squeeze(line)].filter(text => text !== '');
}
