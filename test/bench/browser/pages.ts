import { statSync } from 'node:fs';
import { type CorpusPage, loadPages, readPage } from '../corpus';
import { largePage } from './large-page';

/** Where the corpus' pages are served: /SOURCE/ID.html, and /large/MEGABYTES.html for made ones. */
export const HOST = 'corpus.test';

/** Nothing of the page runs; its inline styles do. Isolated, because only isolated pages get a fine clock. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store',
  'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
  'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp',
};

export interface CorpusSite {
  readonly pages: readonly CorpusPage[];
  readonly answer: (url: URL) => { readonly body: string; readonly headers: Readonly<Record<string, string>> } | null;
}

/** @param count pages, spread evenly over the corpus' pages ordered by size */
export function corpusSite(folder: string, count: number): CorpusSite {
  const all = ['zyte', 'wcxb', 'trafilatura'].flatMap(source => loadPages(folder, source)).map(page => ({ page, size: statSync(page.file).size })).sort((a, b) => a.size - b.size);
  const pages = Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / count)]?.page).filter(page => page !== undefined);
  const byPath = new Map(pages.map(page => [pathOf(page), page]));
  return {
    pages,
    answer: ({ hostname, pathname }) => {
      if (hostname !== HOST) return null;
      const large = /^\/large\/([\d.]+)\.html$/.exec(pathname);
      if (large) return { body: largePage(Number(large[1])), headers: HEADERS };
      const page = byPath.get(pathname);
      return page ? { body: readPage(page), headers: HEADERS } : null;
    },
  };
}

export const pathOf = (page: CorpusPage): string => `/${page.source}/${encodeURIComponent(page.id)}.html`;
export const addressOf = (page: CorpusPage): string => `https://${HOST}${pathOf(page)}`;
