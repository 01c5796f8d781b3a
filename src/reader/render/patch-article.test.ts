// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Article } from '../../article/article';
import type { Block } from '../../article/block';
import { articleOf, paragraph } from '../fixtures/trees';
import { renderArticle } from './article';
import { patchArticle } from './patch-article';

const draw = (article: Article): HTMLElement => document.body.appendChild(renderArticle(article, 'page'));
const words = (element: HTMLElement): string[] => [...element.querySelectorAll('.galley-body > *')].map(({ textContent }) => textContent);

function patched(before: readonly Block[], now: readonly Block[]) {
  const [first, second] = [articleOf(before), articleOf(now)];
  const shown = draw(first);
  const old = [...shown.querySelectorAll('.galley-body > *')];
  const result = patchArticle(shown, renderArticle(second, 'page'), first, second);
  return { shown, old, result, words: words(result) };
}

const [a, b, c, d] = ['Tide.', 'Quay.', 'Lamp.', 'Rope.'].map((text) => paragraph(text)) as [Block, Block, Block, Block];

describe('patchArticle', () => {
  it('adds what comes after, and moves nothing', () => {
    const { shown, old, result, words: now } = patched([a, b], [a, b, c]);
    expect(result).toBe(shown);
    expect(now).toEqual(['Tide.', 'Quay.', 'Lamp.']);
    expect([...shown.querySelectorAll('.galley-body > *')].slice(0, 2)).toEqual(old);
  });

  it('puts between, takes out and writes anew', () => {
    expect(patched([a, c], [a, b, c]).words).toEqual(['Tide.', 'Quay.', 'Lamp.']);
    expect(patched([a, b, c], [a, c]).words).toEqual(['Tide.', 'Lamp.']);
    expect(patched([a, b, c], [d, b]).words).toEqual(['Rope.', 'Quay.']);
    expect(patched([a, b], [b, a]).words).toEqual(['Quay.', 'Tide.']);
    expect(patched([a, a], [a, a, a]).words).toEqual(['Tide.', 'Tide.', 'Tide.']);
  });

  it('keeps what is selected in a paragraph that stays', () => {
    const [first, second] = [articleOf([a, b]), articleOf([c, a, b, d])];
    const shown = draw(first);
    const text = shown.querySelectorAll('.galley-body > p')[1]?.firstChild;
    if (!text) throw new Error('no text');
    document.getSelection()?.setBaseAndExtent(text, 0, text, 4);
    patchArticle(shown, renderArticle(second, 'page'), first, second);
    expect(document.getSelection()?.toString()).toBe('Quay');
  });

  it('writes the headline anew where it changed', () => {
    const [first, second] = [articleOf([a]), { ...articleOf([a]), title: 'Another headline' }];
    const shown = draw(first);
    expect(patchArticle(shown, renderArticle(second, 'page'), first, second).querySelector('h1')?.textContent).toBe('Another headline');
  });

  it('starts over where the language changed', () => {
    const [first, second] = [articleOf([a]), { ...articleOf([a]), lang: 'fy' }];
    expect(patchArticle(draw(first), renderArticle(second, 'page'), first, second).lang).toBe('fy');
  });
});
