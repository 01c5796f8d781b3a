import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPage } from '../../src/cli/load-page';
import { extractSnapshot } from '../../src/extract/extract';
import { inferSnapshot } from '../../src/extract/snapshot/infer';
import { bodyText } from '../../src/format/body-text';
import { FIXTURES } from './fixtures';

/** Its words are put in place by a script. */
const NEEDS_A_BROWSER = new Set(['shadow-root']);

const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Without a layout every state of a page is there at once: what a style sheet hides must be told by words and structure alone. */
describe('the fixture pages, saved and read at the terminal', () => {
  test.each(FIXTURES.filter(({ name, expected }) => expected.verdict && !NEEDS_A_BROWSER.has(name)))('$name', ({ name, file, expected }) => {
    const { article } = extractSnapshot(inferSnapshot(loadPage(readFileSync(file, 'utf8')), { url: `https://paper.example/${name}` }));
    expect(squash(bodyText(article))).toBe(squash(expected.text));
    expect(article.title).toBe(expected.title);
    expect(article.byline).toBe(expected.byline);
  });
});
