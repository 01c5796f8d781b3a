// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block } from '../../article/block';
import { articleOf, paragraph, picture, text } from '../fixtures/trees';
import { renderArticle } from '../render/article';
import { passagesOf } from './passages';
import { rangeOf, sentencesOf } from './sentences';

const spoken = (body: readonly Block[], lang = 'en'): string[] => passagesOf(renderArticle(articleOf(body, { lang, byline: 'Ada', dek: 'A dek.' }), 'popup')).map((passage) => passage.text);

describe('what is read aloud', () => {
  it('is the headline, the dek and the text, in order', () => {
    expect(spoken([paragraph('Low water.'), { kind: 'heading', level: 2, children: [text('Boats')] }, { kind: 'list', ordered: false, start: 1, items: [{ checked: null, children: [paragraph('One')] }] }]))
      .toEqual(['The quay at night', 'A dek.', 'Low water.', 'Boats', 'One']);
  });

  it('leaves out captions, marks of notes, notes, cards and addresses', () => {
    const body: Block[] = [
      paragraph('Read ', { kind: 'link', href: 'https://out.example/', children: [text('https://out.example/long')] }, ' and ', { kind: 'link', href: 'https://out.example/', children: [text('this')] }, { kind: 'footnote-ref', label: '1' }, '.'),
      { kind: 'figure', pictures: [picture({ caption: 'A caption.' })], caption: null, credit: 'A credit' },
      { kind: 'embed', what: 'video', href: 'https://v.example/', title: 'Film', children: [] },
      { kind: 'footnotes', items: [{ label: '1', children: [paragraph('A note.')] }] },
    ];
    expect(spoken(body).slice(2)).toEqual(['Read  and this.']);
  });

  it('says ruby once', () => {
    expect(spoken([paragraph({ kind: 'ruby', pairs: [['漢', 'かん'], ['字', 'じ']] }, 'です。')], 'ja').at(-1)).toBe('漢字です。');
  });

  it('announces tables, code and formulas once, and passes over them', () => {
    const cell = { header: false, colspan: 1, rowspan: 1, align: null, children: [paragraph('4')] };
    expect(spoken([{ kind: 'table', caption: [], rows: [[cell, cell], [cell]] }, { kind: 'code', language: null, text: 'a = 1' }, { kind: 'math', tex: 'x', text: 'x' }]).slice(2)).toEqual(['Table', 'Code', 'Formula']);
  });
});

describe('sentences', () => {
  it('are parted as the language does, and found again in the view', () => {
    const article = renderArticle(articleOf([paragraph('Dr. Ames came. “Why?” she ', { kind: 'em', children: [text('asked')] }, '.')], { title: '' }), 'popup');
    const sentences = sentencesOf(passagesOf(article), 'en');
    expect(sentences.map((each) => each.text).join('|')).toContain('she asked.');
    const last = sentences.at(-1);
    expect(last && rangeOf(last.passage, last.start, last.end)?.toString()).toBe(last?.text);
    expect(sentencesOf(passagesOf(renderArticle(articleOf([paragraph('潮が引く。船が傾く。')], { title: '', lang: 'ja' }), 'popup')), 'ja').map((each) => each.text)).toEqual(['潮が引く。', '船が傾く。']);
  });

  it('survive a language that is none', () => {
    expect(sentencesOf(passagesOf(renderArticle(articleOf([paragraph('One. Two.')], { title: '' }), 'popup')), 'not a language!')).toHaveLength(2);
  });
});
