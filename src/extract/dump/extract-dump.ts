import type { Extraction } from '../../article/result';
import { extract } from '../extract';
import { readDump } from './read-dump';

/**
 * The article of a text that was copied from a page, by the same rules as a page's.
 * @param document an empty document, which is filled
 */
export function extractDump(text: string, document: Document, url: string | null): Extraction {
  const dump = readDump(text, document);
  const extraction = extract(dump.document, { url });
  return { ...extraction, article: { ...extraction.article, lead: extraction.article.lead ?? dump.lead } };
}
