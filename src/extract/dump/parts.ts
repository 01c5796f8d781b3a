import { creditIn } from '../normalise/credit';
import type { DumpLine } from './dump-line';

/** The lines of a dump by what they are; each line is in one part. Indexes into the lines, in order. */
export interface Parts {
  /** Menus and labels before the article. */
  readonly before: readonly number[];
  readonly section: number | null;
  readonly title: number | null;
  readonly dek: number | null;
  /** A caption with its credit before the first paragraph. */
  readonly caption: number | null;
  readonly body: readonly number[];
  /** Everything after the article's end. */
  readonly after: readonly number[];
}

/** Content lines a headline may stand before the first paragraph. */
const HEAD_LINES = 12;
const CAPTION_WEIGHT = 500;
const TITLE = { least: 24, most: 260 } as const;
const SECTION_WORDS = 4;

/** Tells a dump's lines apart by their place and shape. */
export function partsOf(lines: readonly DumpLine[]): Parts {
  const first = firstParagraph(lines);
  if (first < 0) return { before: [], section: null, title: null, dek: null, caption: null, body: lines.map((_, at) => at), after: [] };
  const end = endOfBody(lines, first);
  const head = headOf(lines, first);
  const taken = new Set([head.section, head.title, head.dek, head.caption]);
  const start = head.title ?? first;
  const before: number[] = [];
  const body: number[] = [];
  for (let at = 0; at < end; at += 1) if (!taken.has(at)) (at < start ? before : body).push(at);
  return { ...head, before, body, after: lines.map((_, at) => at).slice(end) };
}

/** The first line that reads as a paragraph and is neither a caption nor clutter. */
function firstParagraph(lines: readonly DumpLine[]): number {
  return lines.findIndex((line) => line.prose && !isClutter(line) && !isCaption(line));
}

/** A line that names its photographer at its end. */
function isCaption({ text, weight }: DumpLine): boolean {
  return weight <= CAPTION_WEIGHT && creditIn(text) !== null;
}

/** Signs beside weak hints. */
export function isClutter({ signs }: DumpLine): boolean {
  return signs.some((sign) => sign !== 'hint');
}

type Head = Pick<Parts, 'section' | 'title' | 'dek' | 'caption'>;

/** Headline, standfirst, section and caption among the lines before the first paragraph. */
function headOf(lines: readonly DumpLine[], first: number): Head {
  const caption = lines.findIndex((line, at) => at < first && isCaption(line));
  const candidates: number[] = [];
  for (let at = Math.max(0, first - HEAD_LINES); at < first; at += 1) {
    const line = lines[at];
    if (line && at !== caption && line.mark === null && !isClutter(line)) candidates.push(at);
  }
  const title = candidates.find((at) => isTitle(lines[at])) ?? null;
  if (title === null) return { section: null, title: null, dek: null, caption: caption < 0 ? null : caption };
  const above = candidates.filter((at) => at < title).at(-1);
  const below = candidates.find((at) => at > title);
  return {
    title,
    section: above !== undefined && isSection(lines[above]) ? above : null,
    dek: below !== undefined && isDek(lines[below]) ? below : null,
    caption: caption < 0 ? null : caption,
  };
}

function isTitle(line: DumpLine | undefined): boolean {
  if (!line || line.weight < TITLE.least || line.weight > TITLE.most) return false;
  return !/[^.][.。]["'”’»」]*$/u.test(line.text) || /\b\p{Lu}\.$/u.test(line.text);
}

function isSection(line: DumpLine | undefined): boolean {
  return line !== undefined && !line.ended && line.text.split(' ').length <= SECTION_WORDS && /\p{L}/u.test(line.text);
}

function isDek(line: DumpLine | undefined): boolean {
  return line !== undefined && line.weight >= TITLE.least && !/^\p{L}{1,8}:? \d|\d{4}/u.test(line.text);
}

/**
 * Where the article ends: after its last paragraph and the short lines that follow it, at the first line that names
 * clutter. A lone sentence amid clutter is clutter too.
 */
function endOfBody(lines: readonly DumpLine[], first: number): number {
  let last = first;
  for (let at = first; at < lines.length; at += 1) if (isParagraphAt(lines, at)) last = at;
  for (let at = last + 1; at < lines.length; at += 1) if (lines[at] && isClutter(lines[at]!)) return at;
  return lines.length;
}

function isParagraphAt(lines: readonly DumpLine[], at: number): boolean {
  const line = lines[at];
  if (!line?.prose || isClutter(line)) return false;
  const near = [lines[at - 2], lines[at - 1], lines[at + 1], lines[at + 2]];
  return near.filter((other) => other && isClutter(other)).length < 3;
}
