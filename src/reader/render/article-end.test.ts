// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { articleOf } from '../fixtures/trees';
import { renderEnd } from './article-end';

const preview = { state: 'preview', evidence: [{ code: 'declared-paid', values: [] }, { code: 'fewer-words', values: [1200, 90] }] } as const;

describe('renderEnd', () => {
  it('stays quiet where the text is whole or nobody can tell', () => {
    expect(renderEnd(articleOf([]), [], 'popup')).toBeNull();
    expect(renderEnd(articleOf([], { access: { state: 'cannot-tell', evidence: [{ code: 'declared-paid', values: [] }] } }), [], 'popup')).toBeNull();
  });

  it('says that this is a preview, why, and leads to the publisher', () => {
    const end = renderEnd(articleOf([], { access: preview, siteName: 'The Quay' }), [], 'popup') as HTMLElement;
    expect(end.textContent).toContain('only the beginning of the article');
    expect([...end.querySelectorAll('details li')].map((item) => item.textContent)).toEqual(['The page declares this article as not free.', 'The page declares 1,200 words and shows 90.']);
    expect([end.querySelector('a')?.textContent, end.querySelector('a')?.href]).toEqual(['Continue at The Quay', 'https://news.example/quay']);
  });

  it('says so without a link where the text has no address', () => {
    const end = renderEnd(articleOf([], { access: preview, url: null }), [], 'popup') as HTMLElement;
    expect(end.querySelector('a')).toBeNull();
  });

  it('tells doubts', () => {
    const end = renderEnd(articleOf([]), ['unsure-paragraphs'], 'popup') as HTMLElement;
    expect(end.querySelector('li')?.textContent).toMatch(/^Galley was not sure/);
  });
});
