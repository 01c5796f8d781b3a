import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { quickReadability } from './quick-readability';

const SENTENCE = 'The harbour board met in the old customs house, and, for once, the gallery above it was full of people.';
const prose = (n: number): string => Array.from({ length: n }, (_, i) => `<p>${SENTENCE} Point ${i}.</p>`).join('\n   ');
const links = (n: number): string => Array.from({ length: n }, (_, i) => `<li><a href="${i % 2 ? '#n' : '/n'}${i}">Section ${i} of the  day</a></li>`).join('');

/** Each asks something that is answered in another way here. */
const PAGES: Readonly<Record<string, string>> = {
  'plain text beside lists of links': `<nav><ul>${links(9)}</ul></nav><article>${prose(12)}<ul>${links(3)}</ul></article><footer>Imprint</footer>`,
  'boxes in boxes': `<div class="content"><div><section><div id="readability-x"><div>${prose(9)}</div></div></section></div><div>  </div><div><br><hr></div></div>`,
  'retries, with fewer and fewer filters': `<div class="comment sidebar"><div class="sponsor">${prose(2)}<ul><li><a href="/a">${SENTENCE}</a></ul></div></div>`,
  'nothing to be found': '<div class="comment"><p>Too short.</p></div>',
  'names for and against': `<div class="post share-bar" id="hidden">${prose(3)}</div><div class="entry content">${prose(9)}<div class="share">Share this</div><div class="meta related">${links(4)}</div></div>`,
  'text in divs, lines parted by breaks': `<div id="story">${Array.from({ length: 9 }, () => `${SENTENCE}<br><br>`).join('')}<font>end</font> <a href="#x">note</a><ins>more <b>bold</b></ins></div>`,
  'figures that name pictures': `<article>${prose(6)}<figure data-src="a.jpg" class="lazy"></figure><figure><img src="b.png"><figcaption>Quay</figcaption></figure><div><figure title="c.webp 2x"></figure><figure data-x="d.jpg"></figure><p>Short</p></div>${prose(6)}</article>`,
  'tables': `<article>${prose(5)}<table><tr><td class="comment">${prose(2)}</td></tr></table><table>${'<tr><td>1</td><td>2</td></tr>'.repeat(6)}</table><table><tbody><tr><td>${SENTENCE}</td></tr></tbody></table></article>`,
  'a heading that repeats the title, and a byline': `<article><h1>Harbour board meets in public</h1><p class="byline">By Ann Lee</p><h2>A subhead</h2>${prose(7)}</article>`,
};

const page = (body: string): Document => new JSDOM(`<!doctype html><html lang="en"><title>Harbour board meets in public</title><body>${body}`, { url: 'https://a.example/s/' }).window.document;

it.each(Object.entries(PAGES))('finds the same text as Readability itself: %s', (_, body) => {
  const own = new Readability(page(body), { disableJSONLD: true }).parse(), quick = quickReadability(() => page(body), 'data-mark').parse();
  expect(quick?.textContent).toBe(own?.textContent);
  expect(quick?.byline).toBe(own?.byline);
});

it('keeps the marks of a box that is merged into its only child', () => {
  const content = quickReadability(() => page(`<main><div data-mark="1">${prose(5)}<div data-mark="2"><div data-mark="3">${prose(8)}</div></div></div></main>`), 'data-mark').parse()?.content;
  expect(Array.from(content?.querySelectorAll('[data-mark]') ?? [], element => element.getAttribute('data-mark'))).toContain('3 2');
});

it('reads a figure’s attributes in time that grows with them', () => {
  const began = performance.now();
  expect(quickReadability(() => page(`<main>${prose(8)}<figure data-x="${'.jpg'.repeat(25_000)} x y"><figcaption>The pier</figcaption></figure></main>`), 'data-mark').parse()?.textContent).toContain('The pier');
  expect(performance.now() - began).toBeLessThan(3_000);
});
