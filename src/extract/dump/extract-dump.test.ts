import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { costOf, grown } from '../../../test/support/growth';
import type { Block } from '../../article/block';
import type { Extraction } from '../../article/result';
import { bodyText } from '../../format/body-text';
import { toPlainText } from '../../format/plain-text';
import { extractDump } from './extract-dump';

interface Truth { title: string; dek: string | null; section: string | null; caption: string | null; credit: string | null; text: string[]; headings: string[] }

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const seed = fileURLToPath(new URL('../../../../shared/seed/', import.meta.url));

const { window } = new JSDOM('');

function read(text: string): Extraction {
  return extractDump(text, window.document.implementation.createHTMLDocument(''), null);
}

function lines(text: string): string[] {
  return text.split(/\s*\n\s*/).filter((line) => line !== '');
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words of the dump that are neither in the article nor in the ledger, and words of those that are not in the dump. */
function unaccounted(dump: string, { article, ledger }: Extraction): string[] {
  const left = new Map<string, number>();
  const count = (text: string, by: number): void => { for (const word of words(text)) left.set(word, (left.get(word) ?? 0) + by); };
  count(dump, 1);
  for (const text of [toPlainText({ ...article, publishedTime: null }), ...ledger.entries.map((entry) => entry.text)]) count(text, -1);
  return [...left].filter(([, sum]) => sum !== 0).map(([word, sum]) => `${word} ${sum}`);
}

function headings(blocks: readonly Block[]): string[] {
  return blocks.filter((block) => block.kind === 'heading').map((block) => bodyTextOf(block));
}

const bodyTextOf = (block: Block): string => lines(bodyText({ ...read('').article, body: [block] })).join(' ');

describe.each(readdirSync(fixtures).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const dump = readFileSync(fixtures + name, 'utf8');
  const truth = JSON.parse(readFileSync(fixtures + name.replace(/txt$/, 'json'), 'utf8')) as Truth;
  const extraction = read(dump);
  const { article, ledger } = extraction;

  it('gives the text, line for line', () => {
    expect(lines(bodyText(article))).toEqual(truth.text);
  });

  it('gives the fields', () => {
    const { title, dek, section, lead } = article;
    expect({ title, dek, section, caption: lead?.caption ?? null, credit: lead?.credit ?? null })
      .toEqual({ title: truth.title, dek: truth.dek, section: truth.section, caption: truth.caption, credit: truth.credit });
    expect(headings(article.body)).toEqual(truth.headings);
  });

  it('accounts for every word', () => {
    expect(unaccounted(dump, extraction)).toEqual([]);
    for (const entry of ledger.entries) expect(entry).toMatchObject({ rule: expect.stringMatching(/./), reason: expect.stringMatching(/^\p{Lu}.*\.$/u) });
  });
});

describe('the dump that the project began with', () => {
  if (!existsSync(seed)) {
    console.warn('The seed is not here: its dump is not tested.');
    it.skip('needs the seed');
    return;
  }
  const dump = readFileSync(`${seed}naive-dump.txt`, 'utf8');
  const wanted = JSON.parse(readFileSync(`${seed}expected.json`, 'utf8')) as Record<'title' | 'dek' | 'section' | 'caption' | 'credit' | 'text', string>;

  it('gives the expected article to the letter', () => {
    const extraction = read(dump);
    const { article } = extraction;
    expect(lines(bodyText(article))).toEqual(lines(wanted.text));
    expect([article.title, article.dek, article.section, article.lead?.caption, article.lead?.credit])
      .toEqual([wanted.title, wanted.dek, wanted.section, wanted.caption, wanted.credit]);
    expect(unaccounted(dump, extraction)).toEqual([]);
  });
});

it('tells the boxes after an article apart', () => {
  const { ledger, verdict } = read(readFileSync(`${fixtures}tram-en.txt`, 'utf8'));
  const rule = (words: string): string | undefined => ledger.entries.find(({ text }) => text.includes(words))?.rule;
  expect([rule('Icon Menu'), rule('Subscribe to continue reading'), rule('Advertisement'), rule('Read more'), rule('Enter your email')])
    .toEqual(['icon-labels', 'paywall', 'advertising', 'read-more', 'newsletter']);
  expect(ledger.entries.find(({ rule: id }) => id === 'paywall')?.text).not.toContain('Bridge repairs');
  expect(verdict.isArticle).toBe(true);
});

describe('odd dumps', () => {
  it.each(['', '\n\n', 'One line without an end', '•', '1.\n2.', '{{x}}', '\u0000\u001b[2J', 'a\rb\u2028c'])('%j', (text) => {
    expect(read(text).article.version).toBe(1);
  });

  it('keeps a text that has no clutter as it is', () => {
    const text = 'A heron stood in the ditch all morning, and the children of the school came by and looked at it over the fence.\n\nIt did not move. When the bell rang they went in, one after another, and the last of them waved to it from the door.\n\nThen it flew.';
    expect(lines(toPlainText(read(text).article))).toEqual(lines(text));
  });

  it('takes linear time', () => {
    expect(grown(1500, (size) => ({ dump: costOf(() => { read(`${'word '.repeat(40)}.\n\n`.repeat(size)); }) }))).toEqual([]);
  });
});
