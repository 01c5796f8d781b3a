import { tokensOf, triples } from '../text-tokens';
import { firstString, own } from './json-ld';
import type { Sources } from './sources';

/** Fewer runs of words than this are a sentence, not a text. */
const SENTENCE = 12;

/**
 * What the page declares its article's words to be, as hashes of runs of three words: enough to tell where on the page
 * that text stands, and nothing that could be shown. Null where nothing is declared.
 */
export interface Declared {
  readonly body: ReadonlySet<number> | null;
  readonly description: ReadonlySet<number> | null;
}

const PLAIN = /<[^>]{0,400}>|&[a-z#\d]{1,8};/gi;

export function declared({ article, meta }: Sources): Declared {
  const text = article ? firstString(own(article.value, 'articleBody') ?? own(article.value, 'reviewBody')) : null;
  const said = meta.first('description', 'og:description')?.value ?? null;
  return { body: text === null ? null : runsOf(text, SENTENCE), description: said === null ? null : runsOf(said, 1) };
}

function runsOf(text: string, least: number): ReadonlySet<number> | null {
  const runs = new Set(triples(tokensOf(text.replace(PLAIN, ' '), 200_000)));
  return runs.size >= least ? runs : null;
}
