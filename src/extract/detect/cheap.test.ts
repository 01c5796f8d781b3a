import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cheapSigns, looksLikeArticle } from './cheap';
import { CHEAP_MODEL } from './cheap-model';
import { logOdds } from './model';
import { reasonFor } from './reasons';
import { addressSigns } from './address-signs';
import { weigh } from './weigh';

const SENTENCES = 'The ferry that crosses the sound carries forty cars and, on a good morning, one dog that belongs to nobody. The council voted to keep it running for another ten years, after a debate that lasted until the lamps were lit.';
const prose = (count: number): string => `<p>${SENTENCES}</p>`.repeat(count);
const cards = (count: number): string => Array.from({ length: count }, (_, at) => `<div class="card"><a href="/s/${at}"><img src="${at}.jpg"><h3>Headline number ${at} of the day</h3></a><p>A teaser of a line.</p></div>`).join('');
const nav = `<nav>${Array.from({ length: 30 }, (_, at) => `<a href="/n${at}">Section ${at}</a>`).join('')}</nav>`;
const page = (head: string, body: string): Document => new JSDOM(`<!doctype html><html><head>${head}</head><body>${nav}${body}</body></html>`).window.document;

describe('looksLikeArticle says yes to', () => {
  it.each([
    ['a news story', 'https://courier.example/news/ferry-to-harrow-point-is-saved', page('<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-04">', `<article><h1>Ferry to Harrow Point is saved for ten years</h1>${prose(8)}</article>`)],
    ['a plain blog post', 'https://ann.example/blog/2025/how-i-mended-the-clock', page('', `<main><h1>How I mended the clock</h1>${prose(12)}</main>`)],
    ['short Japanese paragraphs', 'https://shimbun.example/articles/ASX3K5', page('<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-04"}</script>', `<article><h1>港の北側にある製氷工場が図書室として開館</h1>${'<p>壁は厚く、夏でも室内は涼しい。改修を手がけた地元の大工は、氷を運んだ滑車をそのまま残した。</p>'.repeat(9)}</article>`)],
    ['Chinese text parted by line breaks', 'https://ribao.example/2025/03/04/news-liangcang', page('<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-04"}</script>', `<div><h1>河边旧粮仓上周改成了邻里食堂</h1><div>${'河边那座旧粮仓上周改成了邻里食堂，午饭由街坊轮流掌勺，墙上还留着当年的秤和账牌。<br>'.repeat(12)}</div></div>`)],
  ])('%s', (_, url, document) => {
    expect(looksLikeArticle(document, url)).toBe(true);
  });
});

describe('looksLikeArticle says no to', () => {
  it.each([
    ['a front page', 'https://courier.example/', page('<meta property="og:type" content="website">', `<h1>The Courier</h1>${cards(40)}`), /front-page/],
    ['a section', 'https://courier.example/category/sport', page('', `<h1>Sport</h1>${cards(30)}`), /.+/],
    ['search results', 'https://courier.example/search?q=ferry', page('', `<form><input name="q"></form>${cards(20)}`), /.+/],
    ['a product', 'https://shop.example/products/kettle', page('<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product"}</script>', `<h1>Kettle</h1><span class="price">€ 40</span><form action="/cart"><button class="add-to-cart">Add to cart</button></form><p>${SENTENCES}</p>${cards(12)}`), /product/],
    ['a video', 'https://tube.example/watch?v=abc', page('<meta property="og:type" content="video.other"><script type="application/ld+json">{"@type":"VideoObject"}</script>', `<h1>Ferry crossing</h1><video></video><p>Filmed on Tuesday.</p>${cards(20)}`), /.+/],
    ['an empty page', 'https://courier.example/loading', page('', '<div id="root"></div>'), /no-text|little-text/],
  ])('%s', (_, url, document, reason) => {
    expect(looksLikeArticle(document, url)).toBe(false);
    expect(reasonFor(cheapSigns(document, url), false)).toMatch(reason);
  });
});

it('answers as the whole of what the model is given would, however early it answers', () => {
  for (const count of [0, 3, 12]) for (const prices of [0, 40]) for (const cart of [0, 1]) for (const shares of [0, 1]) for (const dates of [0, 3, 9]) {
    const document = page('<meta property="og:type" content="article">', `<h1>Ferry to Harrow Point is saved</h1>${prose(count)}${'<b class="price-now">40</b>'.repeat(prices)}${'<b class="add-to-cart"></b>'.repeat(cart)}${'<a href="/sharer?u=x">Pass on</a>'.repeat(shares)}${'<i class="Published-on">1 May</i>'.repeat(dates)}`);
    for (const url of ['https://courier.example/', 'https://courier.example/news/ferry-to-harrow-point-is-saved']) {
      expect(looksLikeArticle(document, url), `${String([count, prices, cart, shares, dates])} ${url}`).toBe(logOdds(CHEAP_MODEL, cheapSigns(document, url)) > 0);
    }
  }
});

describe('looksLikeArticle never throws', () => {
  it('on a document whose members are shadowed', () => {
    const document = page('', `<h1>Ferry to Harrow Point is saved</h1>${prose(8)}`);
    const shadowed = new Proxy(document, { get: (target, name) => (name === 'querySelectorAll' || name === 'getElementsByTagName' ? 'an element' : Reflect.get(target, name) as unknown) });
    expect(() => looksLikeArticle(shadowed, 'https://a.example/')).not.toThrow();
  });

  it.each([[null], [{}], [undefined]])('on %j', value => {
    expect(looksLikeArticle(value as Document, 'x')).toBe(false);
  });
});

describe('signs', () => {
  it('count CJK characters for more', () => {
    expect(weigh('港の北側')).toBe(10);
    expect(weigh('four')).toBe(4);
  });

  it('read an address', () => {
    expect(addressSigns('https://a.example/')).toMatchObject({ home: 1, slugWords: 0 });
    expect(addressSigns('https://a.example/en/2024/03/12/ferry-is-saved.html?x=1')).toMatchObject({ home: 0, dated: 1, slugWords: 3 / 12 });
    expect(addressSigns('https://a.example/#!/2024/03/12/ferry-is-saved')).toMatchObject({ home: 0, dated: 1, slugWords: 3 / 12 });
    expect(addressSigns('https://a.example/app?from=a/b#/ferry-is-saved')).toMatchObject({ home: 0, slugWords: 3 / 12 });
    expect(addressSigns('https://a.example/?p=2895')).toMatchObject({ home: 0 });
    expect(addressSigns('not an address')).toMatchObject({ home: 0 });
  });
});
