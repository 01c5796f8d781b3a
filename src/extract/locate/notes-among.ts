import { coverageOf, phrasesIn } from '../rules-support/phrases';
import { weigh } from '../rules-support/weight';
import type { TextBlock } from './blocks';

/** Parts of a page that stand beside its text. */
const BESIDE = 'aside, nav, footer, header, form, figure, table, [role="complementary"], [role="navigation"]';
/** Blocks that may stand between a note and kept text, and levels up to the box that holds both. */
const BETWEEN = 3, NEAR = 3;
/** Characters of a newsroom's note, of a quotation, and of the shortest paragraph that counts as the article's. */
const NOTE = 600, QUOTE = 600, PROSE = 80;
/** Share of links from which a block leads elsewhere. */
const LINKS = 0.3;

/**
 * Corrections and editor's notes stand in small type at an end of the text, and one-line quotations beside pictures and
 * boxes that the rules took: to the model both look like the page's furniture. They are kept where kept text stands
 * beside them in the same box.
 */
export function keepNotes(blocks: readonly TextBlock[], keep: boolean[]): void {
  const chosen = [...keep];
  blocks.forEach((block, i) => {
    if (chosen[i] || block.linkLength > LINKS * block.text.length || block.element.closest(BESIDE)) return;
    if (isNote(block)) keep[i] = isBeside(blocks, chosen, i, -1) || isBeside(blocks, chosen, i, 1);
    else if (isQuotation(block)) keep[i] = isBeside(blocks, chosen, i, -1) && isBeside(blocks, chosen, i, 1);
  });
}

/** Share of its words beyond which a note says no more than when. */
const SAID = 0.75;

const isNote = ({ text }: TextBlock): boolean => text.length <= NOTE && phrasesIn(text).hits.some(({ role }) => role === 'notes.corrections') && coverageOf(text, 'notes.corrections', 'dates.words') < SAID;

const isQuotation = ({ element, text }: TextBlock): boolean => element.closest('blockquote') !== null && text.length <= QUOTE;

/** Whether a kept paragraph stands close by on that side, in a box near around both. */
function isBeside(blocks: readonly TextBlock[], keep: readonly boolean[], at: number, step: -1 | 1): boolean {
  const own = blocks[at]?.element;
  for (let i = at + step, passed = 0; own && passed < BETWEEN; i += step, passed++) {
    const other = blocks[i];
    if (!other) return false;
    if (!keep[i] || weigh(other.text) < PROSE) continue;
    let box = own.closest('blockquote')?.parentElement ?? own.parentElement;
    for (let level = 0; box && level < NEAR; box = box.parentElement, level++) if (box.contains(other.element)) return !box.matches('body');
    return false;
  }
  return false;
}
