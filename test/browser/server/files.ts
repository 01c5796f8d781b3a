import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type http from 'node:http';
import path from 'node:path';
import { answerAuto } from './auto-pages.ts';
import { answerPhoto, drawPicture } from './pictures.ts';
import { veryLargePage } from '../../pages/very-large.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const PAGES = path.join(ROOT, 'test/pages');
/** Pages for testing that are not the project's own; absent in most checkouts. */
export const SEED = path.resolve(ROOT, '../shared/seed');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json', '.js': 'text/javascript; charset=utf-8', '.pdf': 'application/pdf', '.png': 'image/png',
};

const BLANK = '<!doctype html><html lang="en"><title>Blank</title><p>Nothing is here.</p></html>';

/** The smallest file that every viewer takes for a PDF. */
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n'
  + '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

/** Answers one request; the host does not matter, so that one page can be had under many hosts. */
export async function answer(url: URL, response: http.ServerResponse): Promise<void> {
  const send = (body: string | Buffer, type: string, headers: Readonly<Record<string, string>> = {}): void => {
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  };
  const { pathname } = url;
  if (pathname === '/' || pathname === '/blank') return send(BLANK, 'text/html; charset=utf-8');
  if (pathname === '/very-large.html') return send(veryLargePage(), 'text/html; charset=utf-8');
  if (pathname === '/report.pdf') return send(PDF, 'application/pdf');

  if (answerAuto(pathname, response) || answerPhoto(pathname, response)) return;
  const file = fileOf(pathname);
  if (file !== null) return send(await readFile(file), TYPES[path.extname(file)] ?? 'application/octet-stream', await headersOf(file));
  if (pathname.startsWith('/images/')) return send(drawPicture(pathname), 'image/svg+xml');
  response.writeHead(404, { 'content-type': 'text/plain' }).end('no such fixture');
}

function fileOf(pathname: string): string | null {
  const seed = pathname.startsWith('/seed/');
  const folder = seed ? SEED : PAGES;
  const file = path.join(folder, decodeURIComponent(pathname).slice(seed ? '/seed/'.length : 1));
  return file.startsWith(folder + path.sep) && existsSync(file) ? file : null;
}

/** A page's own response headers stand beside it: `hostile.html` and `hostile.headers.json`. */
async function headersOf(file: string): Promise<Readonly<Record<string, string>>> {
  const beside = file.replace(/\.html$/u, '.headers.json');
  return beside !== file && existsSync(beside) ? (JSON.parse(await readFile(beside, 'utf8')) as Readonly<Record<string, string>>) : {};
}
