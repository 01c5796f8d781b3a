import { key, overlap, wordsOf } from './compare';
import type { Found } from './field';
import { datesIn } from './date-text';
import { firstString, own } from './json-ld';
import type { Line } from './lines';
import type { Sources } from './sources';
import { joinParts, splitTitle } from './title-parts';
import { withoutSite } from './title-strip';
import { collapse, plain, tidy } from './usable';

const LONGEST = 400;
/** A heading that is a paragraph is none. */
const LONGEST_HEADING = 200;
/** Shares of words that an h1 has in common with the head's title: the page's only one, and one of several. Of pages with one h1 that shares fewer than half, the known title was the h1 on six of nine from a third up, and on two of twelve below. */
const LONE = 0.3, AMONG_MANY = 0.5;
/** How much better than the first a later h1 agrees before it is the headline. */
const CLOSE = 0.32;
const PARTS = new Set(['br', 'div', 'p', 'small', 'li']);

/**
 * The headline without the site's name. A visible heading that the head confirms comes first: it is what the reader sees;
 * the head alone (og:title, JSON-LD headline, page title) serves where no heading agrees with it.
 */
export function title(sources: Sources, names: readonly string[], lines: readonly Line[] = []): Found {
  const found = declaredTitle(sources, names);
  return found.source === 'page title' ? { ...found, value: shownPart(plain(sources.snapshot.pageTitle) ?? found.value, lines, found.value) } : found;
}

/** Lines of a page among which its headline stands, and words of the shortest. */
const HEAD_LINES = 120, FEWEST_WORDS = 3;
/** Parts of a page title that are tried. */
const MOST_PARTS = 6;

/**
 * Old pages have no heading and no data, only a page title such as "The Post - The tide turns": the part of it that
 * stands as a line of its own on the page is the headline.
 */
function shownPart(title: string, lines: readonly Line[], otherwise: string): string {
  const split = splitTitle(title);
  if (split.parts.length < 2 || split.parts.length > MOST_PARTS) return otherwise;
  const shown = new Set(lines.slice(0, HEAD_LINES).filter(({ text }) => text.length <= title.length).map(({ text }) => key(text)));
  let longest = '';
  for (let start = 0; start < split.parts.length; start++) {
    for (let end = start + 1; end <= split.parts.length; end++) {
      const part = joinParts(split, start, end).trim();
      if (part.length > longest.length && wordsOf(part).length >= FEWEST_WORDS && shown.has(key(part))) longest = part;
    }
  }
  return longest || otherwise;
}

function declaredTitle(sources: Sources, names: readonly string[]): Found {
  const url = sources.snapshot.url;
  const isSite = (text: string): boolean => isHost(text, url) || names.some(name => key(name) === key(text) || key(text) === `the${key(name)}` || key(name) === `the${key(text)}`);
  const stripped = (found: Found): Found => ({ ...found, value: withoutSite(found.value, names, url) });
  const said = headTitles(sources).map(stripped).filter(found => found.value !== '');
  const head = said.filter(found => !isSite(found.value));
  const headings = headingTitles(sources.snapshot.body).map(stripped).filter(found => !isSite(found.value)).map(found => bare(found, head));

  const confirmed = headings.find(heading => head.some(other => key(other.value) === key(heading.value)));
  if (confirmed) return confirmed;
  const h1s = headings.filter(heading => heading.source === 'h1' && wordsOf(heading.value).length > 0 && (head.length === 0 || heading.value.length <= LONGEST_HEADING))
    .map(heading => ({ heading, agreement: Math.max(0, ...head.map(other => agreement(heading.value, other.value))) }));
  // The first, unless another agrees much better: below it stand the headlines of other stories, on the same matter.
  const most = Math.max(0, ...h1s.map(one => one.agreement));
  const best = h1s.find(one => one.agreement > most - CLOSE);
  if (best && (best.agreement >= (h1s.length === 1 ? LONE : AMONG_MANY) || head.length === 0 || (h1s.length === 1 && head.some(other => key(other.value).startsWith(key(best.heading.value)))))) return best.heading;
  return head[0] ?? best?.heading ?? said[0] ?? { value: collapse(sources.snapshot.pageTitle).slice(0, LONGEST), source: 'page title' };
}

/** "Blog: The tide turns" and "Dec 18 2025 The tide turns", where the head says "The tide turns". */
function bare(heading: Found, head: readonly Found[]): Found {
  for (const { value } of head) {
    if (wordsOf(value).length < 3 || value.length >= heading.value.length || !heading.value.toLowerCase().endsWith(value.toLowerCase())) continue;
    const before = heading.value.slice(0, -value.length).trim();
    if (/^\p{L}{2,12}(?: \p{L}{2,12})?:$/u.test(before) || datesIn(before, true)[0]?.words.length === before.length) return { ...heading, value: heading.value.slice(-value.length) };
  }
  return heading;
}

/** The site's own address as a heading. */
function isHost(text: string, url: string | null): boolean {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1];
  return host !== undefined && text.toLowerCase().replace(/^www\./, '') === host.toLowerCase();
}

function agreement(heading: string, head: string): number {
  const few = Math.min(wordsOf(heading).length, wordsOf(head).length);
  return few < 2 ? 0 : overlap(heading, head);
}

function headTitles({ meta, article, snapshot }: Sources): Found[] {
  const found: Found[] = [];
  const add = (value: string | null | undefined, source: string): void => {
    const text = tidy(value);
    if (text !== null && text.length <= LONGEST) found.push({ value: text, source });
  };
  add(meta.first('og:title')?.value, 'meta og:title');
  if (article) add(firstString(own(article.value, 'headline')), 'JSON-LD headline');
  add(meta.first('twitter:title')?.value, 'meta twitter:title');
  add(meta.first('citation_title', 'dc.title', 'parsely-title', 'sailthru.title', 'itemprop:headline')?.value, 'meta title');
  const pageTitle = plain(snapshot.pageTitle);
  if (pageTitle !== null && pageTitle.length <= LONGEST) found.push({ value: pageTitle, source: 'page title' });
  return found;
}

function headingTitles(body: HTMLElement): Found[] {
  const found: Found[] = [];
  for (const heading of Array.from(body.querySelectorAll('h1, h2, [itemprop~="headline"]')).slice(0, 60)) {
    const text = plain(headingText(heading));
    if (text !== null && text.length <= LONGEST) found.push({ value: text, source: heading.localName === 'h1' ? 'h1' : heading.localName });
  }
  // An h1 anywhere comes before other headings.
  return [...found.filter(one => one.source === 'h1'), ...found.filter(one => one.source !== 'h1')];
}

/** A heading's words; a line break or a box in it parts words as it does on screen. */
function headingText(heading: Element): string {
  let text = '';
  const walker = heading.ownerDocument.createTreeWalker(heading, 5);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = node.nodeType === 3 ? (node.nodeValue ?? '') : PARTS.has(node.nodeName.toLowerCase()) ? ' ' : '';
    // Lines set by styles alone: a new one begins with a capital where the last ended with a small letter.
    text += node.nodeType === 3 && /\p{Ll}$/u.test(text) && /^\p{Lu}\p{Ll}/u.test(part) ? ` ${part}` : part;
  }
  return text;
}
