import { bodyText } from '../format/body-text';
import { decode } from './decode';
import { Failure } from './failure';
import { refuseBinary } from './input-kind';
import { clean, type Cleaned } from './library';
import type { Writing } from './options';
import { readInput } from './read-input';
import { savedPictures } from './saved-pictures';
import { writeArticle } from './write-article';

export interface PageTask {
  /** A path, or "-" for standard input. */
  readonly file: string;
  readonly url: string | undefined;
  readonly writing: Writing;
}

/** What goes to standard output or into a file, and what a person should know beside it (a line each). */
export interface Answer {
  readonly output: string | Uint8Array;
  readonly notes: readonly string[];
  readonly page: Cleaned;
}

/** @throws Failure where the input cannot be read or holds no text */
export async function run({ file, url, writing }: PageTask): Promise<Answer> {
  const bytes = await readInput(file);
  refuseBinary(bytes, file === '-' ? 'standard input' : file);
  const page = clean(decode(bytes), { url, ...(writing.pictures && { picture: savedPictures(file) }) });
  if (bodyText(page.article) === '' && page.article.title === '' && !writing.ledger) throw new Failure('no article text found');
  return { output: writeArticle(page, writing), notes: notes(page), page };
}

function notes({ article, verdict, doubts }: Cleaned): string[] {
  return [
    ...(verdict.isArticle ? [] : [`this does not look like an article: ${verdict.reason}`]),
    ...(article.access.state === 'preview' ? ['the page shows only a part of the article'] : []),
    ...doubts,
  ];
}
