import type { CorpusPage } from '../corpus';

const WORD = /[\p{L}\p{N}_]+/gu;
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Words in a row that identify a place in the truth. */
const GRAM = 3;
/** Share of a block's word triples that must be in the truth. */
const ENOUGH = 0.6;
/** Words that a short block may lie away from where its neighbours put it. */
const SLACK = 12;

/** 1: the truth has the block, 0: it has not, null: nothing is known. */
export type Label = 0 | 1 | null;

/** Labels the blocks of a page whose whole text is known. Each place of the truth is given to one block only. */
export function labelByText(truth: string, blocks: readonly string[]): Label[] {
  const words = wordsOf(truth);
  const places = new Map<string, number[]>();
  for (let i = 0; i + GRAM <= words.length; i++) {
    const gram = words.slice(i, i + GRAM).join(' ');
    const at = places.get(gram);
    if (at) at.push(i); else places.set(gram, [i]);
  }
  const used = new Uint8Array(words.length);
  const labels: Label[] = blocks.map(() => null);
  const spans: ({ from: number; to: number } | null)[] = blocks.map(() => null);
  let cursor = 0;

  blocks.forEach((block, b) => {
    const own = wordsOf(block);
    if (own.length < GRAM + 2) return;
    let hits = 0, from = Infinity, to = -1;
    const taken: number[] = [];
    for (let i = 0; i + GRAM <= own.length; i++) {
      const free = places.get(own.slice(i, i + GRAM).join(' '))?.filter(at => !used[at] && (to < 0 || Math.abs(at - to) < own.length + 30));
      if (!free?.length) continue;
      const at = free.reduce((best, one) => (Math.abs(one - (to < 0 ? cursor : to + 1)) < Math.abs(best - (to < 0 ? cursor : to + 1)) ? one : best));
      hits++;
      taken.push(at);
      from = Math.min(from, at);
      to = Math.max(to, at);
    }
    if (hits / (own.length - GRAM + 1) < ENOUGH) { labels[b] = 0; return; }
    labels[b] = 1;
    for (const at of taken) used[at] = 1;
    spans[b] = { from, to: to + GRAM };
    cursor = to + GRAM;
  });

  const wordAt = new Map<string, number[]>();
  words.forEach((word, i) => { const at = wordAt.get(word); if (at) at.push(i); else wordAt.set(word, [i]); });
  const spent = new Uint8Array(words.length);
  for (const span of spans) if (span) spent.fill(1, span.from, span.to);
  blocks.forEach((block, b) => {
    if (labels[b] !== null) return;
    const own = wordsOf(block), first = own[0];
    if (first === undefined) return;
    const before = spans.slice(0, b).findLast(span => span !== null), after = spans.slice(b + 1).find(span => span !== null && (!before || span.from >= before.from));
    const from = (before?.to ?? 0) - 2, to = (after?.from ?? words.length) + 2;
    const at = wordAt.get(first)?.find(i => i >= Math.max(0, from - SLACK) && i + own.length <= to + SLACK && own.every((word, k) => words[i + k] === word && !spent[i + k]));
    labels[b] = at === undefined ? 0 : 1;
    if (at !== undefined) { spent.fill(1, at, at + own.length); spans[b] = { from: at, to: at + own.length }; }
  });
  return labels;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Labels the blocks of a page of which only wanted and unwanted segments are known. */
export function labelBySegments(page: CorpusPage, blocks: readonly string[]): Label[] {
  const holds = (block: string, segments: readonly string[] | undefined): boolean => (segments ?? []).some(segment => {
    const short = squeeze(segment);
    return short.length > 0 && (block.includes(short) || (short.includes(block) && block.length > 15));
  });
  return blocks.map(block => (holds(block, page.with) ? 1 : holds(block, page.without) ? 0 : null));
}
