import type { Spot } from '../../settings/spot';
import type { ReaderContext } from '../context';
import { printOf } from './print-of';

/** Where the eye is: this far below the top of what is seen, in CSS pixels; the bar covers what is above. */
const READING_LINE = 90;
/** Blocks up to which the reader is still at the beginning. */
const BEGINNING = 1;

const topBlocks = (context: ReaderContext): HTMLElement[] => context.blocks().filter(({ dataset }) => /^\d+$/u.test(dataset['block'] ?? ''));

const wordsOf = (block: HTMLElement): string => block.textContent ?? '';

/** Where the reader is; null at the beginning and at the end, where there is nothing to come back to. */
export function spotNow(context: ReaderContext): Spot | null {
  const { top, viewport, height } = context.scroller();
  if (top() + viewport() >= height() - 40) return null;
  const blocks = topBlocks(context);
  const line = lineOf(context);
  const at = blocks.findLastIndex((block) => block.getBoundingClientRect().top <= line);
  const block = blocks[at];
  if (block === undefined || at < BEGINNING) return null;
  const box = block.getBoundingClientRect();
  return { block: at, print: printOf(wordsOf(block)), into: box.height > 0 ? Math.min(1, Math.max(0, (line - box.top) / box.height)) : 0 };
}

/** Goes to the spot, where the article still has that block, wherever it is counted now. @returns whether it was found */
export function goToSpot(context: ReaderContext, { block, print, into }: Spot): boolean {
  const blocks = topBlocks(context);
  const same = blocks.flatMap((each, at) => (printOf(wordsOf(each)) === print ? [at] : []));
  const nearest = same.sort((a, b) => Math.abs(a - block) - Math.abs(b - block))[0];
  const target = nearest === undefined ? undefined : blocks[nearest];
  if (target === undefined) return false;
  const scroller = context.scroller();
  const box = target.getBoundingClientRect();
  scroller.scrollTo(Math.max(0, scroller.top() + box.top + box.height * into - lineOf(context)));
  return true;
}

/** The dialog of a page and the popup both begin at the top of what is seen. */
const lineOf = ({ scroller }: ReaderContext): number => Math.min(READING_LINE, scroller().viewport() / 4);
