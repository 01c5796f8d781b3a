import type { ReaderContext } from '../context';

/** A heading of the article, its headline included. */
export interface OutlineEntry {
  readonly element: HTMLElement;
  readonly text: string;
  /** 1 for the headline. */
  readonly level: number;
}

/** The headings of the drawn article in reading order, Galley's own left out. */
export function outlineOf({ article }: Pick<ReaderContext, 'article'>): OutlineEntry[] {
  return [...article().querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.closest('[data-galley-ui], .galley-notes, table, figure') === null)
    .map((element) => ({ element, text: (element.textContent ?? '').replace(/\s+/gu, ' ').trim(), level: Number(element.localName.slice(1)) }))
    .filter(({ text }) => text !== '');
}

/** Fewer than this are no outline, the headline counted. */
const FEWEST = 3;

export const hasOutline = (context: Pick<ReaderContext, 'article'>): boolean => outlineOf(context).length >= FEWEST;

/** Index of the entry that the reader is under: the last whose heading has passed the upper third of what is seen. */
export function currentEntry(entries: readonly OutlineEntry[], { scroller }: Pick<ReaderContext, 'scroller'>): number {
  const line = scroller().viewport() / 3;
  return Math.max(0, entries.findLastIndex(({ element }) => element.getBoundingClientRect().top <= line));
}
