import { coverageOf } from '../rules-support/phrases';
import type { TextBlock } from './blocks';
import type { Evidence } from './candidates';
import { commentsApart } from './comments-apart';
import { blockScore } from './forest';
import { keepNotes } from './notes-among';
import { isProtectedProse } from './protected-prose';
import { probabilityOf, takeFrom } from './take-from';

/** Which blocks make the article, and how sure the choice is of each. */
export interface Choice {
  readonly keep: readonly boolean[];
  /** Log odds of each block. */
  readonly scores: readonly number[];
  /** How likely each block is the article's, 0 to 1; protected prose counts as nearly sure. */
  readonly probabilities: readonly number[];
}

/**
 * Chooses the article's blocks by the block model, in which Readability's own choice is one of the features. Where the
 * model takes nothing, Readability's choice stands.
 */
export function choose({ blocks, readability, vectors }: Evidence): Choice {
  const scores = vectors.map(blockScore);
  const isProse = vectors.map(isProtectedProse);
  const likely = scores.map((score, i) => probabilityOf(score, isProse[i] === true));
  const isApart = commentsApart(blocks, vectors, likely);
  const isProtected = isProse.map((yes, i) => yes && !isApart[i]);
  const probabilities = likely.map((probability, i) => (isApart[i] ? 0 : probability));
  const bound = takeFrom(blocks, probabilities);
  const keep = probabilities.map((probability, i) => probability > bound || isProtected[i] === true);
  if (!keep.includes(true)) return { keep: [...readability], scores, probabilities };
  settleTables(blocks, scores, keep);
  settleTimes(blocks, keep);
  keepNotes(blocks, keep);
  isApart.forEach((apart, i) => { if (apart) keep[i] = false; });
  dropEmptyLabels(blocks, keep);
  return { keep, scores, probabilities };
}

/** Whether the page has such an element: asked once, before each block is asked whether it stands in one. */
const anywhere = (blocks: readonly TextBlock[], selector: string): boolean => blocks[0]?.element.ownerDocument.querySelector(selector) != null;

/** A data table is kept or left as a whole: rows without a cell would say something the page does not. */
function settleTables(blocks: readonly TextBlock[], scores: readonly number[], keep: boolean[]): void {
  if (!anywhere(blocks, 'table')) return;
  const tables = new Map<Element, number[]>();
  blocks.forEach(({ element }, i) => {
    const table = element.closest('table');
    if (!table || table.querySelector('table')) return;
    const rows = tables.get(table);
    if (rows) rows.push(i); else tables.set(table, [i]);
  });
  for (const rows of tables.values()) {
    if (rows.length > blocks.length / 2) continue;
    const sum = rows.reduce((all, i) => all + (scores[i] ?? 0) * Math.min(40, blocks[i]?.text.length ?? 0), 0);
    for (const i of rows) keep[i] = sum > 0;
  }
}

/** Entries of a live blog from which their times are one kind of thing: kept, since the reader dates the entries by them. */
const ENTRIES = 3;

/** The times of a live blog's kept entries stay with them, all or none. */
function settleTimes(blocks: readonly TextBlock[], keep: boolean[]): void {
  if (!anywhere(blocks, 'time[datetime]')) return;
  const times = blocks.flatMap((block, i) => {
    const time = block.nodes.find(node => /\S/.test(node.data))?.parentElement?.closest('time[datetime]');
    const entry = time?.closest('article, li, section');
    if (!time || !entry || (time.textContent ?? '').trim().length !== block.text.length) return [];
    return blocks.some((other, j) => j !== i && keep[j] && entry.contains(other.element)) ? [i] : [];
  });
  if (times.length >= ENTRIES) for (const i of times) keep[i] = true;
}

/** Characters of the longest label of a list. */
const LONGEST_LABEL = 60;

/** "Table of contents", "Related articles": a label goes with the list that it announces. */
function dropEmptyLabels(blocks: readonly TextBlock[], keep: boolean[]): void {
  blocks.forEach(({ text }, i) => {
    if (keep[i] && text.length <= LONGEST_LABEL && keep[i + 1] !== true && coverageOf(text, 'contents.labels', 'related.labels', 'related.also') > 0.99) keep[i] = false;
  });
}
