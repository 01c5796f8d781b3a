import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One saved page of the corpus with what is known of it. */
export interface CorpusPage {
  readonly source: string;
  readonly id: string;
  readonly url?: string;
  readonly text?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly type?: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly file: string;
}

/** Where the corpus lies, or null: the project works without it. */
export function corpusFolder(): string | null {
  const folder = resolve(process.env['GALLEY_CORPUS'] ?? '../shared/corpus');
  return existsSync(folder) ? folder : null;
}

const gunzip = (file: string): string => gunzipSync(readFileSync(file)).toString('utf8');

/** @returns the pages of a source ("zyte", "wcxb", "trafilatura"), in the corpus' order */
export function loadPages(folder: string, source: string): CorpusPage[] {
  const dir = join(folder, source);
  if (!readdirSync(folder).includes(source)) return [];
  return gunzip(join(dir, 'pages.ndjson.gz')).split('\n').filter(Boolean).map(line => {
    const page = JSON.parse(line) as Omit<CorpusPage, 'source' | 'file'>;
    return { ...page, source, file: join(dir, 'html', `${page.id}.html.gz`) };
  });
}

export const readPage = (page: CorpusPage): string => gunzip(page.file);

/** The site of a page, for splits: pages of one site stay on one side. */
export function siteOf(page: CorpusPage): string {
  try { return new URL(page.url ?? '').hostname.replace(/^www\./, ''); } catch { return page.id; }
}

/** A fold from 0 to `folds` − 1, the same in every run. */
export function foldOf(site: string, folds: number): number {
  let hash = 2166136261;
  for (const char of site) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % folds;
}
