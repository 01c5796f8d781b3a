import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { VERDICT_CODES } from '../../article/remark';
import { extract } from '../extract';
import { looksLikeArticle } from './cheap';
import { ARTICLES, NO_ARTICLES, type Sample } from './fixtures/pages';

const answers = ({ url, html }: Sample) => {
  const { window } = new JSDOM(html);
  const cheap = looksLikeArticle(window.document, url);
  const full = extract(window.document, { url }).verdict;
  window.close();
  return { cheap, full };
};

describe('both answers', () => {
  it.each(NO_ARTICLES.map(sample => [sample.name, sample] as const))('say no to %s', (_, sample) => {
    const { cheap, full } = answers(sample);
    expect([cheap, full.isArticle], `full: ${String(full.score)} ${full.reason}`).toEqual([false, false]);
    expect(VERDICT_CODES).toContain(full.reason);
  });

  it.each(ARTICLES.map(sample => [sample.name, sample] as const))('say yes to %s', (_, sample) => {
    const { cheap, full } = answers(sample);
    expect([cheap, full.isArticle], `full: ${String(full.score)} ${full.reason}`).toEqual([true, true]);
  });
});
