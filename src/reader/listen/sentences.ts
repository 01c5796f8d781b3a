import type { Passage } from './passages';

/** One sentence of a passage: from `start` up to `end` in its text. */
export interface Sentence {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The sentences of the passages, as the language parts them. @param lang BCP 47, or null */
export function sentencesOf(passages: readonly Passage[], lang: string | null): Sentence[] {
  const segmenter = new Intl.Segmenter(known(lang), { granularity: 'sentence' });
  return passages.flatMap((passage) =>
    [...segmenter.segment(passage.text)]
      .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
      .map(({ segment, index }) => ({ passage, start: index, end: index + segment.trimEnd().length, text: segment.replace(/\s/gu, ' ').trimEnd() })));
}

/** The places from `start` to `end` of a passage as a range of the view; null for what is only announced. */
export function rangeOf({ pieces, element }: Passage, start: number, end: number): Range | null {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (first === undefined || last === undefined) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(first.node, Math.min(first.node.data.length, start - first.start));
  range.setEnd(last.node, Math.min(last.node.data.length, end - last.start));
  return range;
}

/** A page's language tag may be anything; one that `Intl` refuses is as good as none. */
function known(lang: string | null): string | undefined {
  try {
    return lang === null ? undefined : Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}
