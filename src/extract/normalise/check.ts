import { JSDOM } from 'jsdom';
import type { Block } from '../../article/block';
import type { NormaliseContext } from './context';
import { normalise } from './normalise';
import { wordsOf } from './tree-text';

export interface Run {
  readonly blocks: Block[];
  readonly cut: { readonly rule: string; readonly text: string }[];
  readonly before: string;
}

const BASE = 'https://paper.example/story/';

/** Normalises a fragment of HTML; what is cut is kept for the account. */
export function run(html: string): Run {
  return runOn(new JSDOM(`<body>${html}</body>`).window.document.body);
}

export function runOn(body: Element): Run {
  const before = body.textContent ?? '';
  const cut: Run['cut'] = [];
  const context: NormaliseContext = {
    base: BASE,
    lang: null,
    removed: (node, { rule }) => {
      if (!body.contains(node)) throw new Error(`cut what is not in the body: ${rule}`);
      cut.push({ rule, text: node.textContent ?? '' });
      node.remove();
    },
  };
  return { blocks: normalise(body, context), cut, before };
}

/** How often each letter and digit occurs: what the account of a page is held against. */
export function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.match(/[\p{L}\p{N}]/gu) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Letters that are missing from (negative) or too many in tree and cuts together; empty when the account holds. */
export function imbalance({ blocks, cut, before }: Run): Map<string, number> {
  const counts = letters([...wordsOf(blocks), ...cut.map(({ text }) => text)].join(' '));
  for (const [letter, count] of letters(before)) counts.set(letter, (counts.get(letter) ?? 0) - count);
  return new Map([...counts].filter(([, count]) => count !== 0));
}
