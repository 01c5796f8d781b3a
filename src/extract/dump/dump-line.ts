import { weigh } from '../rules-support/weight';
import { signsOf, type Sign } from './signs';
import { unwrap } from './unwrap';

/** One line of a dump, with what its words alone say. */
export interface DumpLine {
  /** White space collapsed; without its list mark. */
  readonly text: string;
  /** Length in characters, CJK characters counted as two and a half. */
  readonly weight: number;
  /** The list mark before it: "•" for any bullet, the number of a numbered item, null for none. */
  readonly mark: string | null;
  /** Empty lines before it. */
  readonly gap: number;
  /** Long enough for a paragraph and built of sentences. */
  readonly prose: boolean;
  /** Ends as a sentence does. */
  readonly ended: boolean;
  /** Kinds of clutter that its words name; empty for ordinary text. */
  readonly signs: readonly Sign[];
}

const BULLET = /^\s*(?:[•‣◦▪●・·∙⁃]\s*|[*–-]\s+)/u;
const NUMBER = /^\s*(\d{1,3})[.)]\s+/;
const PROSE_WEIGHT = 90;
/** Sentence ends of many scripts, with a closing quote or bracket after them. */
const ENDED = /[.!?…。！？؟।]["'”’»«“「」』）)\]]*$/u;
const SENTENCE = /[.!?…。！？؟।](?:["'”’»“」』）)\]]|\s|$)/u;

/** A dump's lines that hold anything. */
export function dumpLines(text: string): DumpLine[] {
  const kept: { raw: string; gap: number }[] = [];
  let gap = 0;
  for (const raw of unwrap(text.replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')).split('\n')) {
    if (!/\S/.test(raw)) gap += 1;
    else {
      kept.push({ raw, gap });
      gap = 0;
    }
  }
  return kept.map(({ raw, gap: empty }, at) => dumpLine(raw, empty, isNumbered(raw, kept[at - 1]?.raw, kept[at + 1]?.raw)));
}

/** "4. February" is a date; an item has the number before it or after it beside it. */
function isNumbered(raw: string, before: string | undefined, after: string | undefined): boolean {
  const number = (line: string | undefined): number => Number(NUMBER.exec(line ?? '')?.[1] ?? NaN);
  return number(before) === number(raw) - 1 || number(after) === number(raw) + 1;
}

function dumpLine(raw: string, gap: number, numbered: boolean): DumpLine {
  const bullet = BULLET.exec(raw);
  const number = numbered ? NUMBER.exec(raw) : null;
  const text = raw.slice((bullet ?? number)?.[0].length ?? 0).replace(/\s+/g, ' ').trim();
  const weight = weigh(text);
  return {
    text, weight, gap, mark: bullet ? '•' : number?.[1] ?? null,
    prose: weight >= PROSE_WEIGHT && SENTENCE.test(text), ended: ENDED.test(text), signs: signsOf(text),
  };
}
