// Writes and reads back its share of the corpus; bundled by round-trips.ts, because workers run plain JavaScript.
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { parentPort, workerData } from 'node:worker_threads';
import { loadPage } from '../../../src/cli/load-page';
import { extractSnapshot } from '../../../src/extract/extract';
import { inferSnapshot } from '../../../src/extract/snapshot/infer';
import { ALL_SHOWN, asSeen } from '../../../src/format/as-seen';
import { toEpub } from '../../../src/format/epub';
import { toHtml } from '../../../src/format/html';
import { toMarkdown } from '../../../src/format/markdown';
import { type CorpusPage, readPage } from '../corpus';
import { articleWords } from './article-words';
import { epubWords, htmlWords, markdownWords } from './parsed-words';

export type Format = 'markdown' | 'html' | 'epub' | 'epubcheck';

/** What came back of one page: for each format null, or where it first differs. */
export interface RoundTrip {
  readonly page: string;
  readonly words: number;
  readonly faults: Readonly<Record<Format, string | null>>;
}

async function roundTrip(page: CorpusPage): Promise<RoundTrip> {
  const article = asSeen(extractSnapshot(inferSnapshot(loadPage(readPage(page)), { url: page.url ?? null })).article, ALL_SHOWN);
  const html = articleWords(article, 'html');
  const book = toEpub(article, { now: new Date('2026-01-01T00:00:00Z') });
  return {
    page: `${page.source} ${page.id}`,
    words: html.length,
    faults: {
      markdown: difference(articleWords(article, 'markdown'), () => markdownWords(toMarkdown(article))),
      html: difference(html, () => htmlWords(toHtml(article))),
      epub: difference(articleWords(article, 'epub'), () => epubWords(book)),
      epubcheck: await checked(book),
    },
  };
}

function difference(want: readonly string[], read: () => readonly string[]): string | null {
  try {
    const got = read();
    const at = Array.from({ length: Math.max(want.length, got.length) }, (_, i) => i).find((i) => want[i] !== got[i]);
    return at === undefined ? null : `word ${at} of ${want.length}: "${want.slice(Math.max(0, at - 3), at + 6).join(' ')}" came back as "${got.slice(Math.max(0, at - 3), at + 6).join(' ')}"`;
  } catch (error) {
    return String(error);
  }
}

async function checked(book: Uint8Array): Promise<string | null> {
  const { messages } = await EpubCheck.validate(book);
  const found = messages.filter(({ severity }) => severity === 'error' || severity === 'fatal' || severity === 'warning');
  return found.length === 0 ? null : found.slice(0, 3).map(({ id, message }) => `${id} ${message}`).join(' | ');
}

for (const page of workerData as readonly CorpusPage[]) {
  try {
    parentPort?.postMessage(await roundTrip(page));
  } catch (error) {
    const said = String(error);
    parentPort?.postMessage({ page: `${page.source} ${page.id}`, words: 0, faults: { markdown: said, html: said, epub: said, epubcheck: said } } satisfies RoundTrip);
  }
  await new Promise(setImmediate); // lets a page that is done with be freed
}
