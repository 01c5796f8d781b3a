import type { Block } from '../../article/block';
import type { Extraction, Verdict } from '../../article/result';
import { extract } from '../extract';
import { readDump } from './read-dump';

/** Paragraphs that make a text an article. */
const FEWEST = 3;

/**
 * The article of a text that was copied from a page, by the same rules as a page's.
 * @param document an empty document, which is filled
 */
export function extractDump(text: string, document: Document, url: string | null): Extraction {
  const dump = readDump(text, document);
  const { article, verdict, ...rest } = extract(dump.document, { url });
  return { ...rest, article: { ...article, lead: article.lead ?? dump.lead }, verdict: verdict.isArticle ? verdict : verdictOf(article.body, verdict) };
}

/** Detection goes by what pages are built of, which a text has lost; paragraphs are what is left of it. */
function verdictOf(body: readonly Block[], verdict: Verdict): Verdict {
  const paragraphs = body.filter(({ kind }) => kind === 'paragraph').length;
  return paragraphs < FEWEST ? verdict : { isArticle: true, score: 0.6, reason: 'paragraphs' };
}
