const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Characters that hold more words than are ever asked for. */
const WINDOW = 600;

/** The first words of a text as they stand there, spaces and all; words as the script has them, spaces or none. */
export function firstWords(text: string, count: number): string {
  const line = text.slice(0, WINDOW).replace(/\s+/gu, ' ').trim();
  const ends = wordsOf(line).map(({ index, segment }) => index + segment.length);
  return line.slice(0, ends[count - 1] ?? line.length);
}

export function lastWords(text: string, count: number): string {
  const line = text.slice(-WINDOW).replace(/\s+/gu, ' ').trim();
  return line.slice(wordsOf(line).at(-count)?.index ?? 0);
}

function wordsOf(line: string): Intl.SegmentData[] {
  return [...segmenter.segment(line)].filter(({ isWordLike }) => isWordLike === true);
}
