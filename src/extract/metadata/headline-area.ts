import { key, overlap } from './compare';
import type { Line } from './lines';
import { WITHIN } from './within';

/** The short lines around the headline: where a page says who, when and in which section. */
export interface HeadlineArea {
  /** The line of the headline, or null where none shows it. */
  readonly headline: Line | null;
  /** Lines before the headline, nearest first. */
  readonly before: readonly Line[];
  /** Lines after the headline, nearest first, up to where the text is well under way. */
  readonly after: readonly Line[];
  /** All lines of the page outside navigation, forms and quotations, whose dates and names are not the page's. */
  readonly all: readonly Line[];
  /** Those within footers too: some pages sign and date a text there. */
  readonly everywhere: readonly Line[];
}

/** Boxes whose dates and names are not the page's. */
const APART = WITHIN.nav | WITHIN.form | WITHIN.quote | WITHIN.menu;
const LINES_BEFORE = 14;
const LINES_AFTER = 45;
const PROSE_AFTER = 1_600;

export function headlineArea(body: readonly Line[], title: string): HeadlineArea {
  const everywhere = body.filter(line => !(line.within & APART) || isHeading(line));
  const lines = everywhere.filter(line => !(line.within & WITHIN.footer) || isHeading(line));
  const at = headlineAt(lines, title);
  if (at < 0) return { headline: null, before: [], after: take(lines, PROSE_AFTER), all: lines, everywhere };
  return { headline: lines[at] ?? null, before: lines.slice(Math.max(0, at - LINES_BEFORE), at).reverse(), after: take(lines.slice(at + 1), PROSE_AFTER), all: lines, everywhere };
}

function isHeading({ node, within }: Line): boolean {
  return (within & (WITHIN.h1 | WITHIN.subhead)) !== 0 && (node.localName === 'h1' || node.localName === 'h2');
}

function take(lines: readonly Line[], prose: number): Line[] {
  const out: Line[] = [];
  let read = 0;
  for (const line of lines) {
    out.push(line);
    // Short lines are furniture; only sentences tell that the text has begun.
    if (line.text.length > 90) read += line.text.length;
    if (read > prose || out.length >= LINES_AFTER) break;
  }
  return out;
}

/** An h1 of the title's words, then any heading, then any line that is the title. */
function headlineAt(lines: readonly Line[], title: string): number {
  const wanted = key(title);
  if (wanted === '') return -1;
  const exact = lines.flatMap((line, at) => (mayBegin(line.text, wanted) && key(line.text) === wanted ? [at] : []));
  for (const fits of [isIn(WITHIN.h1), isIn(WITHIN.subhead), (line: Line) => !line.node.localName.startsWith('title')]) {
    const at = exact.find(one => { const line = lines[one]; return line !== undefined && fits(line); });
    if (at !== undefined) return at;
  }
  return lines.findIndex(line => (line.within & WITHIN.h1) !== 0 && line.text.length < 300 && (overlap(line.text, title) >= 0.6));
}

/** Whether a text's key can begin as another key does: two plain characters tell without the key being made. */
function mayBegin(text: string, key: string): boolean {
  return !/^[a-z\d][\x00-\x7f]/i.test(text) || text.charAt(0).toLowerCase() === key.charAt(0);
}

/** Whether a line stands in such a heading: an h1 may wrap a link or a span. */
const isIn = (kind: number) => (line: Line): boolean => (line.within & kind) !== 0;
