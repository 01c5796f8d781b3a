// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Block } from '../../article/block';
import type { Inline } from '../../article/inline';
import { articleOf, paragraph, picture, text } from '../fixtures/trees';
import { renderArticle } from './article';

/** The words that are the article's and not Galley's. */
function ownText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const own of copy.querySelectorAll('[data-galley-ui]')) own.remove();
  return copy.textContent;
}

describe('renderArticle', () => {
  it('sets section over headline, dek, authors and date, in that order', () => {
    const element = renderArticle(articleOf([paragraph('Body.')], {
      siteName: 'The Quay', section: 'Harbour', dek: 'What the tide leaves.', byline: 'Ada Marsh', publishedTime: '2026-03-07T06:15:00+09:00',
    }), 'popup');
    expect(element.querySelector('h1')?.textContent).toBe('The quay at night');
    expect(ownText(element)).toBe('The QuayHarbourThe quay at nightWhat the tide leaves.Ada MarshMarch 7, 2026 at 6:15 AMBody.');
    expect(element.querySelector('time')?.dateTime).toBe('2026-03-07T06:15:00+09:00');
  });

  it('leaves no empty lines for what the page does not say', () => {
    const element = renderArticle(articleOf([paragraph('Body.')], { title: '' }), 'popup');
    expect(element.querySelector('h1, .galley-kicker, .galley-dek, .galley-meta, .galley-lead')).toBeNull();
  });

  it('takes the language and direction of the article', () => {
    const element = renderArticle(articleOf([], { lang: 'ar', dir: 'rtl' }), 'popup');
    expect([element.lang, element.dir]).toEqual(['ar', 'rtl']);
  });

  it('says when a page is advertising, and when it was updated on a later day', () => {
    const element = renderArticle(articleOf([], { sponsored: true, publishedTime: '2026-03-07', modifiedTime: '2026-03-09T01:00:00Z' }), 'popup');
    expect(element.querySelector('.galley-sponsored')?.textContent).toBe('Sponsored page');
    expect(element.querySelector('.galley-updated')?.textContent).toBe('Updated March 9, 2026');
    const sameDay = renderArticle(articleOf([], { publishedTime: '2026-03-07T01:00:00Z', modifiedTime: '2026-03-07T09:00:00Z' }), 'popup');
    expect(sameDay.querySelector('.galley-updated')).toBeNull();
  });

  it('shows the lead picture at once and the others when they come near', () => {
    const lead = { kind: 'figure', pictures: [picture()], caption: null, credit: null } as const;
    const pictures = renderArticle(articleOf([lead], { lead }), 'popup').querySelectorAll('img');
    expect([...pictures].map((img) => img.getAttribute('loading'))).toEqual(['eager', 'lazy']);
  });

  it('shows markup in the tree as the words it is', () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const element = renderArticle(articleOf([paragraph(hostile)], { title: hostile, dek: hostile, section: hostile, byline: hostile, siteName: hostile }), 'popup');
    expect(element.querySelector('script, img')).toBeNull();
    expect(element.querySelector('h1')?.textContent).toBe(hostile);
  });

  it('shows every word of any tree once, in order, and adds none of its own', () => {
    let count = 0;
    const word = fc.constant(null).map(() => `w${String((count += 1))} `);
    const { inlines } = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
      inline: fc.oneof(
        { depthSize: 'small' },
        word.map((words): Inline => text(words)),
        word.map((words): Inline => ({ kind: 'code', text: words })),
        word.map((words): Inline => ({ kind: 'ruby', pairs: [[words, '']] })),
        word.map((words): Inline => ({ kind: 'math', tex: null, text: words })),
        fc.record({ kind: fc.constantFrom('strong' as const, 'em' as const, 'sub' as const, 'q' as const, 'kbd' as const), children: tie('inlines') }),
        fc.record({ kind: fc.constant('link' as const), href: fc.constantFrom('https://a.example/', 'javascript:alert(1)', '#x'), children: tie('inlines') }),
      ),
      inlines: fc.array(tie('inline'), { minLength: 1, maxLength: 3 }),
    }));
    const { blocks } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
      block: fc.oneof(
        { depthSize: 'small' },
        inlines.map((children): Block => ({ kind: 'paragraph', children })),
        inlines.map((children): Block => ({ kind: 'heading', level: 3, children })),
        word.map((words): Block => ({ kind: 'code', language: 'js', text: words })),
        tie('blocks').map((children): Block => ({ kind: 'quote', pull: false, children, cite: null })),
        tie('blocks').map((children): Block => ({ kind: 'list', ordered: true, start: 3, items: [{ checked: null, children }] })),
        tie('blocks').map((children): Block => ({ kind: 'embed', what: 'post', href: 'https://social.example/1', title: null, children })),
        tie('blocks').map((children): Block => ({ kind: 'table', caption: [], rows: [[{ header: false, colspan: 1, rowspan: 1, align: null, children }]] })),
        fc.tuple(inlines, tie('blocks')).map(([title, children]): Block => ({ kind: 'section', what: 'details', title, time: null, children })),
        fc.tuple(inlines, tie('blocks')).map(([term, detail]): Block => ({ kind: 'definitions', items: [{ terms: [term], details: [detail] }] })),
      ),
      blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
    }));
    const wordsOf = (value: unknown): string[] => {
      if (typeof value === 'string') return value.match(/\bw\d+ /gu) ?? [];
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
    };
    fc.assert(
      fc.property(blocks, (body) => {
        const shown = ownText(renderArticle(articleOf(body, { title: '' }), 'popup'));
        expect(shown.match(/\bw\d+ /gu) ?? []).toEqual(wordsOf(body));
        expect(shown.replace(/\bw\d+ /gu, '')).toBe('');
      }),
      { numRuns: 200 },
    );
  });
});
