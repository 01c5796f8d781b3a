import type { Metadata } from '../../metadata/types';
import type { TextBlock } from '../blocks';
import type { Shape } from './shape';
import { type Tokens, tokensOf, triples } from '../../text-tokens';

/** How a block's words agree with what the page says of its article elsewhere, and with the rest of the text. */
export const WORD_NAMES = [
  'page declares its text', 'share in declared text', 'next in declared text', 'share in description', 'words of the headline', 'words of the kept text', 'words of its neighbours',
  'names the site', 'names an author', 'ends with an ellipsis', 'has an address', 'is a bullet',
] as const;

/** Weight from which a block is prose. */
const PROSE = 80;

/** @returns for each block the values of WORD_NAMES; -1 where there is nothing to compare with */
export function wordsOf(blocks: readonly TextBlock[], shapes: readonly Shape[], kept: readonly boolean[], metadata: Metadata): number[][] {
  const { body, description } = metadata.declared;
  // Telling words are numbered as they are met: what is asked of each then stands in arrays.
  const numbers = new Map<number, number>();
  const numbered = ({ telling }: Tokens): number[] => telling.map(word => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, number = numbers.size);
    return number;
  });
  const headline = new Set(numbered(tokensOf(metadata.title)));
  const tokens = blocks.map(block => tokensOf(block.text)), telling = tokens.map(numbered);
  const inKept = new Uint32Array(numbers.size), seenNear = new Uint32Array(numbers.size);
  const isKept = (i: number): boolean => kept[i] === true && (shapes[i]?.weight ?? 0) >= PROSE;
  telling.forEach((words, i) => { if (isKept(i)) for (const word of words) inKept[word] = (inKept[word] ?? 0) + 1; });
  const site = metadata.siteName?.toLowerCase() ?? '', names = metadata.authors.map(name => name.toLowerCase()).filter(name => name.length > 4);
  const declared = tokens.map(one => {
    if (!body) return -1;
    const runs = triples(one);
    return runs.length ? share(runs, run => body.has(run)) : -1;
  });
  return blocks.map(({ text }, i) => {
    const own = telling[i] ?? [], self = isKept(i) ? 1 : 0, runs = description && tokens[i] ? triples(tokens[i]) : [];
    for (const j of [i - 2, i - 1, i + 1, i + 2]) for (const word of telling[j] ?? []) seenNear[word] = i + 1;
    let inHeadline = 0, kin = 0, near = 0;
    for (const word of own) {
      if (headline.has(word)) inHeadline++;
      if ((inKept[word] ?? 0) > self) kin++;
      if (seenNear[word] === i + 1) near++;
    }
    const low = site.length > 2 || names.length > 0 ? text.toLowerCase() : '';
    return [
      body ? Math.min(1, body.size / 1000) : -1, declared[i] ?? -1, Math.max(declared[i + 1] ?? -1, declared[i - 1] ?? -1), runs.length ? share(runs, run => description?.has(run) ?? false) : -1,
      own.length ? inHeadline / own.length : -1, own.length ? kin / own.length : -1, own.length ? near / own.length : -1,
      site.length > 2 && low.includes(site) ? 1 : 0, names.some(name => low.includes(name)) ? 1 : 0,
      /(?:…|\.\.\.)\s*$/.test(text.slice(-8)) ? 1 : 0, /https?:\/\/|www\.|\S@\S+\.\S/.test(text) ? 1 : 0, /^[•·▪■‣*–—-]\s/.test(text) ? 1 : 0,
    ];
  });
}

function share(values: readonly number[], test: (value: number) => boolean): number {
  let yes = 0, all = 0;
  for (const value of values) { all++; if (test(value)) yes++; }
  return yes / (all || 1);
}
