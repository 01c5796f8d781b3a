import type { Line } from '../metadata/lines';
import type { Metadata } from '../metadata/types';
import { WITHIN } from '../metadata/within';
import { weigh } from './weigh';

/** What only the snapshot and its metadata tell: what the page shows of an article's furniture, and how much of it is prose. */
export interface ShownSigns {
  readonly shownDate: number;
  readonly shownTitle: number;
  readonly byline: number;
  readonly kicker: number;
  readonly titleWords: number;
  /** Share of the page's characters in long lines that are no links and stand in no header, footer, menu or aside. */
  readonly proseShare: number;
  /** Subheads for each such line, at most 2, over 2. */
  readonly subheads: number;
}

const LONG = 120;
const BESIDE = WITHIN.nav | WITHIN.footer | WITHIN.header | WITHIN.aside;

export function shownSigns(lines: readonly Line[], metadata: Metadata): ShownSigns {
  let total = 0;
  let prose = 0;
  let long = 0;
  let heads = 0;
  for (const { node, text, within } of lines) {
    total += text.length;
    if (within & WITHIN.subhead && /^h[2-4]$/.test(node.localName)) heads++;
    if (within & BESIDE || weigh(text) < LONG || linkLength(node, text, within) * 2 >= text.length) continue;
    prose += text.length;
    long++;
  }
  const shows = (field: string): number => (metadata.shown.some(one => one.field === field) ? 1 : 0);
  return {
    shownDate: shows('publishedTime'),
    shownTitle: shows('title'),
    byline: metadata.authors.length > 0 ? 1 : 0,
    kicker: metadata.section === null ? 0 : 1,
    titleWords: Math.min(14, weigh(metadata.title) / 6) / 14,
    proseShare: prose / (total + 1),
    subheads: Math.min(2, heads / (long + 1)) / 2,
  };
}

function linkLength(node: Element, text: string, within: number): number {
  const links = Array.from(node.querySelectorAll('a')).reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  return links > 0 ? links : within & WITHIN.link ? text.length : 0;
}
