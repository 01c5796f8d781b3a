import { toHtml } from '../format/html';
import { toJson } from '../format/json';
import { toMarkdown } from '../format/markdown';
import { toPlainText } from '../format/plain-text';
import { bodyText } from '../format/body-text';
import { decode } from './decode';
import { Failure } from './failure';
import { refuseBinary } from './input-kind';
import { ledgerReport } from './ledger-report';
import { clean, type Cleaned } from './library';
import type { Options } from './options';
import { readInput } from './read-input';

/** What goes to standard output, and what a person should know beside it (standard error, a line each). */
export interface Answer {
  readonly output: string;
  readonly notes: readonly string[];
}

/** @throws Failure where the input cannot be read or holds no text */
export async function run({ file, url, as, ledger }: Options): Promise<Answer> {
  const bytes = await readInput(file);
  refuseBinary(bytes, file === '-' ? 'standard input' : file);
  const extraction = clean(decode(bytes), { url });
  const { article } = extraction;
  if (bodyText(article) === '' && article.title === '' && !ledger) throw new Failure('no article text found');
  return { output: written(extraction, as, ledger), notes: notes(extraction) };
}

function written({ article, ledger }: Cleaned, as: Options['as'], withLedger: boolean): string {
  if (as === 'json') return toJson(article, withLedger ? ledger : undefined);
  if (withLedger) return ledgerReport(ledger);
  switch (as) {
    case 'text':
      return toPlainText(article);
    case 'markdown':
      return toMarkdown(article);
    case 'html':
      return toHtml(article);
  }
}

function notes({ article, verdict, doubts }: Cleaned): string[] {
  return [
    ...(verdict.isArticle ? [] : [`this does not look like an article: ${verdict.reason}`]),
    ...(article.access.state === 'preview' ? ['the page shows only a part of the article'] : []),
    ...doubts,
  ];
}
