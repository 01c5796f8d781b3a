// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { articleOf, paragraph } from '../fixtures/trees';
import { renderArticle } from './article';
import { followNotes } from './follow-notes';

const mark = (label: string) => ({ kind: 'footnote-ref', label }) as const;

function draw(): HTMLElement {
  const article = renderArticle(articleOf([
    paragraph('First', mark('1'), ' and again', mark('1'), ' and nowhere', mark('9')),
    { kind: 'footnotes', items: [{ label: '1', children: [paragraph('The note.')] }, { label: '*', children: [paragraph('Another.')] }] },
  ]), 'popup');
  document.body.replaceChildren(article);
  return article;
}

describe('footnotes', () => {
  let article: HTMLElement;
  beforeEach(() => {
    article = draw();
  });

  it('ties every mark to its note and the note to every mark', () => {
    const marks = [...article.querySelectorAll<HTMLAnchorElement>('a[role="doc-noteref"]')];
    const note = article.querySelector('li');
    expect(marks.map((each) => each.getAttribute('href'))).toEqual([`#${note?.id ?? ''}`, `#${note?.id ?? ''}`]);
    const back = [...(note?.querySelectorAll<HTMLAnchorElement>('a[role="doc-backlink"]') ?? [])];
    expect(back.map((each) => each.getAttribute('href'))).toEqual(marks.map((each) => `#${each.id}`));
    expect(back.map((each) => each.getAttribute('aria-label'))).toEqual(['Back to the text, note 1', 'Back to the text, note 1, place 2']);
  });

  it('leaves a mark without a note as what it reads as', () => {
    expect(article.querySelector('sup:last-of-type')?.textContent).toBe('9');
    expect(article.querySelector('sup:last-of-type a')).toBeNull();
  });

  it('has no id twice', () => {
    const ids = [...article.querySelectorAll('[id]')].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('goes there and back without changing the address', () => {
    for (const element of article.querySelectorAll('*')) element.scrollIntoView = () => undefined;
    followNotes(article, 'popup');
    const [, second] = article.querySelectorAll<HTMLAnchorElement>('a[role="doc-noteref"]');
    second?.click();
    expect(document.activeElement).toBe(article.querySelector('li'));
    article.querySelectorAll<HTMLAnchorElement>('a[role="doc-backlink"]')[1]?.click();
    expect(document.activeElement).toBe(second);
    expect(location.hash).toBe('');
  });

  it('hears only the reader’s own clicks in a page', () => {
    for (const element of article.querySelectorAll('*')) element.scrollIntoView = () => undefined;
    followNotes(article, 'page');
    article.querySelector<HTMLAnchorElement>('a[role="doc-noteref"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(document.body);
  });
});
