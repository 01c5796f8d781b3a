import { key } from './compare';
import { datesIn } from './date-text';
import type { Found } from './field';
import type { HeadlineArea } from './headline-area';
import { firstString, own } from './json-ld';
import type { Line } from './lines';
import type { Sources } from './sources';
import { tidy } from './usable';

/**
 * Characters of the longest standfirst. What is longer is the opening paragraph, whatever the page names it, and belongs to
 * the text: of such lines on saved pages 62 are text by what is known of these pages and 10 are not; of shorter ones 21 and 42.
 */
const LONGEST = 150;
/** … and of one that is set as a heading and is the head's description; longer paragraphs of a standfirst's name are mostly counted as text. */
const LONGEST_SURE = 260;
const SHORTEST = 12;
const DEK_CLASS = /(?:^|[\s_-])(?:dek|deck|standfirst|sub-?head(?:ing|line)?|sub-?title|strapline|stand-?first|lede?|chapo|sous-?titre|bajada|copete|catenaccio|sommario|occhiello|teaser|intro|summary|abstract|preamble|ingress|vorspann|lead)(?:$|[\s_-])|(?:__|--)(?:dek|deck|standfirst|subtitle|subheading|subhead|summary|lead)/i;

export interface DekFound {
  readonly dek: Found | null;
  readonly line: Line | null;
}

/**
 * The standfirst: a short line right under the headline that the head's description confirms or its class names.
 * A description that the page does not show, or that only starts the first paragraph, is no dek.
 */
export function dek(sources: Sources, area: HeadlineArea, title: string): DekFound {
  const descriptions = described(sources);
  const near = area.after.slice(0, 12).filter(line => line.tight && !isCaption(line.node) && line.text.length >= SHORTEST && line.text.length <= LONGEST_SURE && key(line.text) !== key(title));
  for (const line of near) {
    if (line.text.length > LONGEST && !/^h[1-6]$/.test(line.node.localName)) continue;
    const match = descriptions.find(found => sameLine(found.value, line.text));
    if (match && !startsBody(line, area)) return { dek: { value: line.text, source: match.source }, line };
  }
  const named = near.slice(0, 6).find(line => line.text.length <= LONGEST && isNamed(line.node) && !startsBody(line, area) && datesIn(line.text, true).length === 0);
  return named ? { dek: { value: named.text, source: 'standfirst' }, line: named } : { dek: null, line: null };
}

/** A picture over the text has its caption where a standfirst would be. */
const isCaption = (node: Element): boolean => node.closest('figure, figcaption') !== null || /caption|credit/i.test(node.getAttribute('class') ?? '');

function described({ meta, article }: Sources): Found[] {
  const found: Found[] = [];
  for (const name of ['og:description', 'description', 'twitter:description', 'itemprop:description', 'dc.description']) {
    for (const value of meta.all(name).slice(0, 2)) found.push({ value, source: `meta ${name.replace('itemprop:', '')}` });
  }
  if (article) {
    for (const property of ['description', 'alternativeHeadline', 'abstract']) {
      const value = tidy(firstString(own(article.value, property)));
      if (value !== null) found.push({ value, source: `JSON-LD ${property}` });
    }
  }
  return found;
}

function sameLine(description: string, line: string): boolean {
  const [a, b] = [key(description), key(line)];
  return a === b || (a.length > 60 && b.startsWith(a.slice(0, -3)) && b.length < a.length * 1.3);
}

/**
 * Whether a line is the text's first paragraph: its next sibling paragraph has the same element and the same class.
 * Sites fill the description with that paragraph, and a reader would miss it in the text.
 */
function startsBody(line: Line, area: HeadlineArea): boolean {
  if (isNamed(line.node)) return false;
  if (/^h[1-6]$/.test(line.node.localName)) return false;
  const next = line.node.nextElementSibling;
  const alike = (other: Element | null): boolean => other !== null && other.localName === line.node.localName && other.getAttribute('class') === line.node.getAttribute('class') && (other.textContent ?? '').trim().length > 80;
  if (alike(next) || alike(line.node.previousElementSibling)) return true;
  let siblings = 0;
  for (const other of line.node.parentElement?.children ?? []) if (other !== line.node && other.localName === 'p' && (other.textContent ?? '').trim().length > 80) siblings++;
  return siblings >= 2 && line.text.length > 160 && area.after.indexOf(line) > 0;
}

function isNamed(node: Element): boolean {
  for (let at: Element | null = node, up = 0; at && up < 2; at = at.parentElement, up++) {
    const text = at.textContent ?? '';
    if (text.length <= LONGEST * 1.2 && DEK_CLASS.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('data-testid') ?? ''}`)) return true;
  }
  return false;
}
