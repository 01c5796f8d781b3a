import { coverageIn, phrasesIn } from '../../rules-support/phrases';
import type { TextBlock } from '../blocks';
import { isHeading } from './boxes';

/** Families of phrases that the rules know, by what they say. Rules take what is sure; here a doubtful line counts a little. */
const SAYS: readonly (readonly [name: string, families: ReadonlySet<string>])[] = [
  ['says an offer', new Set(['newsletter', 'paywall', 'prompts', 'consent', 'advertising'])], ['says other stories', new Set(['related', 'navigation', 'contents'])],
  ['says share', new Set(['share'])], ['says a writer or a date', new Set(['author', 'dates'])], ['says comments', new Set(['comments'])], ['says legal notes', new Set(['legal'])],
  ['says media', new Set(['media'])], ['says tags or controls', new Set(['tags', 'icons', 'status'])],
];

/** What a block is made of, and what the heading over it announces. */
export const MARK_NAMES: readonly string[] = [
  'links', 'share of emphasis', 'begins with emphasis', 'begins with a link', 'links to tags or authors', 'links out', 'links within the page', 'has a time',
  'announces others', 'heading announces others', 'blocks since a heading', 'heading level above', ...SAYS.map(([name]) => name),
];

const EMPHASIS = new Set(['b', 'strong', 'em', 'i']);
const LISTING = /\/(?:tags?|topics?|categor(?:y|ies)|authors?|people|profiles?|contributors?|themen?|autor(?:en)?|user)\//i;
/** Characters of a label; of a text whose phrases are looked up. */
const LABEL = 80, SAID = 300;
const NOTHING: readonly number[] = SAYS.map(() => 0);

/** Words that name lists of other things: other stories, comments, newsletters, an author. */
const ANNOUNCING: ReadonlySet<string> = new Set(['related.labels', 'related.more', 'related.also', 'comments.labels', 'contents.labels', 'author.about', 'tags.labels', 'newsletter.labels', 'share.leads']);

/** @returns for each block the values of MARK_NAMES */
export function marksOf(blocks: readonly TextBlock[], host: string | null): number[][] {
  let heading = 0, level = 0, since = 0;
  return blocks.map(block => {
    const name = block.element.localName, heads = isHeading(name);
    const said = block.text.length > SAID ? null : phrasesIn(block.text);
    const own = said && block.text.length <= LABEL ? coverageIn(said, ANNOUNCING) : 0;
    if (heads) { level = Number(name[1]); since = 0; heading = own; } else since++;
    const links = new Set<Element>();
    let emphasised = 0, length = 0, first = true, leadsEmphasis = 0, leadsLink = 0, time = 0;
    for (const { data, parentElement } of block.nodes) {
      const size = data.trim().length;
      if (!size) continue;
      let strong = false, link: Element | null = null;
      for (let up: Element | null = parentElement; up && up !== block.element; up = up.parentElement) {
        if (EMPHASIS.has(up.localName)) strong = true;
        else if (up.localName === 'a') link = up;
        else if (up.localName === 'time') time = 1;
      }
      if (link) links.add(link);
      length += size;
      if (strong) emphasised += size;
      if (first) { leadsEmphasis = strong ? 1 : 0; leadsLink = link ? 1 : 0; first = false; }
    }
    let listing = 0, out = 0, within = 0;
    for (const link of links) {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) within = 1;
      if (LISTING.test(href)) listing = 1;
      if (/^https?:/i.test(href) && host && !href.slice(0, 200).includes(host)) out = 1;
    }
    return [Math.log1p(links.size), length ? emphasised / length : 0, leadsEmphasis, leadsLink, listing, out, within, time, own, heads ? 0 : heading, Math.min(30, since), level, ...(said?.hits.length ? SAYS.map(([, families]) => coverageIn(said, families)) : NOTHING)];
  });
}
