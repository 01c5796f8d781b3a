import type { Metadata } from '../../metadata/types';
import type { TextBlock } from '../blocks';
import type { Shape } from './shape';
import { tokensOf, triples } from '../../text-tokens';

/** How a block's words agree with what the page says of its article elsewhere, and with the rest of the text. */
export const WORD_NAMES = [
  'page declares its text', 'share in declared text', 'next in declared text', 'share in description', 'words of the headline', 'words of the kept text', 'words of its neighbours',
  'names the site', 'names an author', 'ends with an ellipsis', 'has an address', 'is a bullet',
] as const;

/** Weight from which a block is prose. */
const PROSE = 80;

/** @returns for each block the values of WORD_NAMES; -1 where there is nothing to compare with */
export function wordsOf(blocks: readonly TextBlock[], shapes: readonly Shape[], kept: readonly boolean[], metadata: Metadata): number[][] {
  const tokens = blocks.map(block => tokensOf(block.text));
  const { body, description } = metadata.declared;
  const headline = tokensOf(metadata.title).telling;
  const texts = new Map<number, number>();
  tokens.forEach(({ telling }, i) => { if (kept[i] && (shapes[i]?.weight ?? 0) >= PROSE) for (const word of telling) texts.set(word, (texts.get(word) ?? 0) + 1); });
  const site = metadata.siteName?.toLowerCase() ?? '', names = metadata.authors.map(name => name.toLowerCase());
  const declared = tokens.map(one => {
    if (!body) return -1;
    const runs = triples(one);
    return runs.length ? share(runs, run => body.has(run)) : -1;
  });
  return blocks.map(({ text }, i) => {
    const own = tokens[i] ?? { words: [], telling: new Set<number>() };
    const self = kept[i] && (shapes[i]?.weight ?? 0) >= PROSE ? 1 : 0;
    const around = [i - 2, i - 1, i + 1, i + 2].map(j => tokens[j]?.telling);
    const low = text.toLowerCase(), runs = description ? triples(own) : [];
    return [
      body ? Math.min(1, body.size / 1000) : -1, declared[i] ?? -1, Math.max(declared[i + 1] ?? -1, declared[i - 1] ?? -1), runs.length ? share(runs, run => description?.has(run) ?? false) : -1,
      own.telling.size ? share(own.telling, word => headline.has(word)) : -1,
      own.telling.size ? share(own.telling, word => (texts.get(word) ?? 0) > self) : -1,
      own.telling.size ? share(own.telling, word => around.some(other => other?.has(word))) : -1,
      site.length > 2 && low.includes(site) ? 1 : 0, names.some(name => name.length > 4 && low.includes(name)) ? 1 : 0,
      /(?:…|\.\.\.)\s*$/.test(text.slice(-8)) ? 1 : 0, /https?:\/\/|www\.|\S@\S+\.\S/.test(text) ? 1 : 0, /^[•·▪■‣*–—-]\s/.test(text) ? 1 : 0,
    ];
  });
}

function share(values: readonly number[] | ReadonlySet<number>, test: (value: number) => boolean): number {
  let yes = 0, all = 0;
  for (const value of values) { all++; if (test(value)) yes++; }
  return yes / (all || 1);
}
