import { creditIn } from '../normalise/credit';
import { phrasesIn } from '../rules-support/phrases';
import type { DumpLine } from './dump-line';
import { endOfBody, isClutter } from './end-of-body';

/** What a line of a dump is, by its place and shape. `before` and `after` are the page around the article. */
export type Part = 'before' | 'section' | 'title' | 'dek' | 'byline' | 'date' | 'caption' | 'body' | 'after';

/** Content lines a headline may stand before the first paragraph. */
const HEAD_LINES = 14;
const CAPTION_WEIGHT = 500;
const TITLE = { least: 24, leastOfWords: 16, most: 260 } as const;
const SECTION_WORDS = 3;
const SHORT = 80;

/** The part of each line. */
export function partsOf(lines: readonly DumpLine[]): Part[] {
  const first = lines.findIndex((line) => line.prose && !isClutter(line) && !isCaption(line));
  if (first < 0) return lines.map(() => 'body');
  const end = endOfBody(lines, first);
  const parts = lines.map((_, at): Part => (at < first ? 'before' : at < end ? 'body' : 'after'));
  readHead(lines.slice(0, first)).forEach((part, at) => { parts[at] = part; });
  return parts;
}

/** A line that names its photographer at its end. */
function isCaption({ text, weight }: DumpLine): boolean {
  return weight <= CAPTION_WEIGHT && creditIn(text) !== null;
}

/** Headline, standfirst, section, byline, date and caption among the lines before the first paragraph. */
function readHead(lines: readonly DumpLine[]): Part[] {
  const parts = lines.map((): Part => 'before');
  const free = (at: number): boolean => parts[at] === 'before' && at >= lines.length - HEAD_LINES && lines[at]?.mark === null && !isClutter(lines[at]);
  const mark = (at: number, part: Part): void => { if (at >= 0) parts[at] = part; };

  mark(lines.findIndex(isCaption), 'caption');
  lines.forEach((line, at) => { if (isDate(line)) mark(at, 'date'); });
  const title = bestTitle(lines, free);
  if (title < 0) return parts;
  mark(title, 'title');
  lines.forEach((line, at) => { if (at > title && free(at) && isByline(line)) mark(at, 'byline'); });
  const section = lines.findLastIndex((_, at) => at < title && free(at));
  const over = lines[section];
  if (over && isSection(over)) mark(section, 'section');
  const dek = lines.findIndex((line, at) => at > title && free(at) && line.weight >= TITLE.least);
  mark(dek, 'dek');
  // What is left between headline and text: lists of key points and finished sentences belong to the text.
  lines.forEach((line, at) => { if (at > title && parts[at] === 'before' && !isClutter(line) && (line.mark !== null || line.ended)) mark(at, 'body'); });
  return parts;
}

/** The headline: the first line of a headline's length that an earlier line (the window's title) repeats, else the first such line. */
function bestTitle(lines: readonly DumpLine[], free: (at: number) => boolean): number {
  const candidates = lines.flatMap((line, at) => (free(at) && isTitle(line) ? [{ line, at }] : []));
  const repeated = candidates.find(({ line, at }) => lines.some((other, before) => before < at && other.text.startsWith(line.text)));
  return (repeated ?? candidates[0])?.at ?? -1;
}

/** Of a headline's length or more words than a section has, and no sentence with a full stop; "in the U.S." is none. */
function isTitle({ text, weight }: DumpLine): boolean {
  const least = text.split(' ').length > SECTION_WORDS ? TITLE.leastOfWords : TITLE.least;
  return weight >= least && weight <= TITLE.most && (!/[^.][.。]["'”’»」]*$/u.test(text) || /(?<!\p{L})\p{Lu}\.$/u.test(text));
}

function isSection({ text, ended }: DumpLine): boolean {
  return !ended && text.split(' ').length <= SECTION_WORDS && /\p{L}/u.test(text);
}

function isByline({ text, weight, ended }: DumpLine): boolean {
  return weight < SHORT && !ended && phrasesIn(text).hits.some(({ role }) => role === 'author.by');
}

/** A year and another number in a short line: "12 March 2024, 07:45", "2024年3月12日". */
function isDate({ text, weight }: DumpLine): boolean {
  return weight < SHORT && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text) && (text.match(/\d+/g)?.length ?? 0) >= 2 && (text.match(/\p{L}+/gu)?.length ?? 0) <= 8;
}
