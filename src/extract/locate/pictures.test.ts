import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { captionHolders, picturesAmong, saysSomething } from './pictures';

const bodyOf = (html: string): HTMLElement => new JSDOM(`<body>${html}</body>`).window.document.body;
const holder = (html: string, selector: string): string | null => {
  const body = bodyOf(html), block = body.querySelector(selector);
  return block && (captionHolders(body)(block)?.localName ?? null);
};

describe('captions', () => {
  it('belong to their figure, whatever it holds', () => {
    expect(holder('<figure><img src="a.jpg"><figcaption><p>Words</p></figcaption></figure>', 'figcaption p')).toBe('figure');
  });
  it('can be named so beside a picture', () => {
    expect(holder('<div class="photo"><img src="a.jpg"><p class="photo-caption">Words</p></div>', 'p')).toBe('div');
  });
  it('are not what only bears the name, far from any picture', () => {
    expect(holder('<section><p class="caption">Words</p></section><img src="a.jpg">', 'p')).toBeNull();
  });
  it('are not long prose, whatever its name', () => {
    expect(holder(`<div><img src="a.jpg"><p class="caption">${'Words of an article. '.repeat(40)}</p></div>`, 'p')).toBeNull();
  });
});

describe('pictures', () => {
  const kept = (html: string): number => {
    const body = bodyOf(html);
    const length = (element: Element, selector: string): number => [...element.querySelectorAll(selector)].reduce((sum, one) => sum + (one.textContent ?? '').length, 0);
    return picturesAmong(body, element => { const all = length(element, 'p, li'); return all ? length(element, 'p') / all : null; }).length;
  };
  it('stay among kept text', () => { expect(kept('<article><p>Kept text of the article.</p><div><div><img></div></div></article>')).toBe(1); });
  it('leave with a box whose text leaves', () => { expect(kept('<article><p>Kept text of the article.</p><ul><li>Teaser <img></li></ul></article>')).toBe(0); });
});

describe('text beside a picture', () => {
  const says = (html: string): boolean => {
    const body = bodyOf(html), nodes: Text[] = [];
    const walker = body.ownerDocument.createTreeWalker(body, 4);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return saysSomething(nodes);
  };
  it.each(['<button>Next</button> <span>1 / 2</span>', '<span role="button">Weiter</span>', '3', '› ‹'])('says nothing: %s', html => { expect(says(html)).toBe(false); });
  it.each(['<a href="/x">Council votes on bridge</a>', 'A door on the quay', '川と橋'])('says something: %s', html => { expect(says(html)).toBe(true); });
});
