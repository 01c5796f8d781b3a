import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toJson } from '../format/json';
import { clean } from './library';

const seed = fileURLToPath(new URL('../../../shared/seed/', import.meta.url));
const FIELDS = ['title', 'dek', 'section', 'siteName', 'publishedTime', 'lang', 'dir', 'caption', 'credit'] as const;

describe('the page that the project began with', () => {
  if (!existsSync(seed)) {
    console.warn('The seed is not here: its page is not tested at the command line.');
    it.skip('needs the seed');
    return;
  }
  const wanted = JSON.parse(readFileSync(`${seed}expected.json`, 'utf8')) as Record<string, string>;
  const lines = (text: unknown): string[] => String(text).split(/\s*\n\s*/).filter((line) => line !== '');

  it.each([[undefined], ['https://news.example/putin-abe']])('gives what is expected, its address being %s', (url) => {
    const { article, ledger } = clean(readFileSync(`${seed}page-unstyled.html`, 'utf8'), { url });
    const json = JSON.parse(toJson(article)) as Record<string, unknown>;
    expect(lines(json.text)).toEqual(lines(wanted.text));
    for (const field of FIELDS) expect(json[field], field).toBe(wanted[field]);
    expect(json.access).toBe('full');
    const gone = ledger.entries.map(({ text }) => text).join('\n');
    for (const words of ['numberArticlesLeft', 'Sponsored Content', 'Get Unlimited access', 'Your trial period has expired', 'Privacy policy']) expect(gone).toContain(words);
  });
});
