import { weigh } from '../rules-support/weight';
import { signsOf, type Sign } from './signs';

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
  const lines: DumpLine[] = [];
  let gap = 0;
  for (const raw of text.replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n').split('\n')) {
    if (!/\S/.test(raw)) gap += 1;
    else {
      lines.push(dumpLine(raw, gap));
      gap = 0;
    }
  }
  return lines;
}

function dumpLine(raw: string, gap: number): DumpLine {
  const bullet = BULLET.exec(raw);
  const number = NUMBER.exec(raw);
  const text = raw.slice((bullet ?? number)?.[0].length ?? 0).replace(/\s+/g, ' ').trim();
  const weight = weigh(text);
  return {
    text, weight, gap, mark: bullet ? '•' : number?.[1] ?? null,
    prose: weight >= PROSE_WEIGHT && SENTENCE.test(text), ended: ENDED.test(text), signs: signsOf(text),
  };
}
