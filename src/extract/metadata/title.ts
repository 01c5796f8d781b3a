import { key, overlap, wordsOf } from './compare';
import type { Found } from './field';
import { firstString, own } from './json-ld';
import type { Sources } from './sources';
import { withoutSite } from './title-strip';
import { collapse, plain, tidy } from './usable';

const LONGEST = 400;
const PARTS = new Set(['br', 'div', 'p', 'small', 'li']);

/**
 * The headline without the site's name. A visible heading that the head confirms comes first: it is what the reader sees;
 * the head alone (og:title, JSON-LD headline, page title) serves where no heading agrees with it.
 */
export function title(sources: Sources, names: readonly string[]): Found {
  const url = sources.snapshot.url;
  const isSite = (text: string): boolean => names.some(name => key(name) === key(text) || key(text) === `the${key(name)}` || key(name) === `the${key(text)}`);
  const head = headTitles(sources).map(found => ({ ...found, value: withoutSite(found.value, names, url) })).filter(found => found.value !== '' && !isSite(found.value));
  const headings = headingTitles(sources.snapshot.body).map(found => ({ ...found, value: withoutSite(found.value, names, url) })).filter(found => !isSite(found.value));

  const confirmed = headings.find(heading => head.some(other => key(other.value) === key(heading.value)));
  if (confirmed) return confirmed;
  const h1s = headings.filter(heading => heading.source === 'h1' && wordsOf(heading.value).length > 0);
  const best = h1s.map(heading => ({ heading, agreement: Math.max(0, ...head.map(other => agreement(heading.value, other.value))) }))
    .sort((a, b) => b.agreement - a.agreement)[0];
  if (best && (best.agreement >= 0.5 || head.length === 0)) return best.heading;
  return head[0] ?? best?.heading ?? { value: collapse(sources.snapshot.pageTitle).slice(0, LONGEST), source: 'page title' };
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
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += node.nodeType === 3 ? (node.nodeValue ?? '') : PARTS.has(node.nodeName.toLowerCase()) ? ' ' : '';
  return text;
}
