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

  it.each(ARTICLES.map(sample => [sample.name, sample] as const))('a page saved without its address is judged by the one it names, and never called a front page: %s', (_, { url, html }) => {
    const saved = (head: string): ReturnType<typeof extract>['verdict'] => extract(new JSDOM(html.replace(/<head>|^/i, start => `${start}${head}`)).window.document, { url: null }).verdict;
    expect(saved(`<link rel="canonical" href="${url}">`).isArticle).toBe(true);
    expect(saved('').reason).not.toBe('front-page');
  });
});
