import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { inferSnapshot } from '../snapshot/infer';
import { readMetadata } from './metadata';
import type { Metadata } from './types';

const STORY = '<p>The ferry that crosses the sound carries forty cars and, on a good morning, one dog that belongs to nobody at all.</p><p>Supporters had filled the hall since noon, with flasks and a model of the paddle steamer, and nobody left before the vote.</p><p>The money is to come from three sources, and the smallest of them is a rise in the fare for cars of forty pence.</p>';

function read(head: string, body: string, options: { url?: string; lang?: string } = {}): Metadata {
  const { window } = new JSDOM(`<!doctype html><html${options.lang === undefined ? '' : ` lang="${options.lang}"`}><head>${head}</head><body>${body}</body></html>`);
  return readMetadata(inferSnapshot(window.document, { url: options.url ?? 'https://www.sound-courier.example/news/ferry-saved' }));
}

const data = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const shown = (metadata: Metadata, field: string): string[] => metadata.shown.filter(one => one.field === field).map(one => (one.node.textContent ?? '').trim());

describe('title', () => {
  it.each([
    ['<title>Ferry is saved | The Sound Courier</title>', ''],
    ['<title>Ferry is saved - Sound Courier</title>', '<h1>Ferry is saved</h1>'],
    ['<title>Sound Courier: news</title><meta property="og:title" content="Ferry is saved — The Sound Courier">', '<h1>The Sound Courier</h1>'],
    ['<title>Ferry is saved » News » The Sound Courier</title><meta property="og:title" content="Ferry is saved">', '<h1>The Sound Courier</h1><h2>Ferry is saved</h2>'],
    ['<title>{{ page.title }}</title>', '<h1>Ferry is saved</h1>'],
  ])('is the headline without the site’s name: %s %s', (head, body) => {
    expect(read(`${head}<meta property="og:site_name" content="The Sound Courier">`, body + STORY).title).toBe('Ferry is saved');
  });

  it('keeps what is the headline’s own after a separator', () => {
    const { title } = read('<title>Ferry saved: what happens now – a guide | The Sound Courier</title><meta property="og:site_name" content="The Sound Courier">', `<h1>Ferry saved: what happens now – a guide</h1>${STORY}`);
    expect(title).toBe('Ferry saved: what happens now – a guide');
  });

  it('prefers the head where the only h1 is about something else', () => {
    expect(read('<title>Ferry is saved for ten years</title><meta property="og:title" content="Ferry is saved for ten years">', `<h1>Transport</h1>${STORY}`).title).toBe('Ferry is saved for ten years');
  });
});

describe('authors', () => {
  it.each([
    ['By Ann Lee, Transport Correspondent', ['Ann Lee']],
    ['By Ann Lee and Bo Ek', ['Ann Lee', 'Bo Ek']],
    ['By Ann Lee | March 4, 2025', ['Ann Lee']],
    ['Von Ina Groß und Jan Kurz', ['Ina Groß', 'Jan Kurz']],
    ['Par Luc Roy avec AFP', ['Luc Roy']],
    ['Por Inés Camacho', ['Inés Camacho']],
    ['文=山田花子', ['山田花子']],
    ['記者：王小明', ['王小明']],
    ['March 4, 2025 · 5 min read · By Ann Lee', ['Ann Lee']],
  ])('reads %j', (byline, names) => {
    expect(read('', `<h1>Ferry is saved</h1><p class="byline">${byline}</p>${STORY}`).authors).toEqual(names);
  });

  it('takes every author of JSON-LD, through references', () => {
    const graph = { '@graph': [{ '@type': 'NewsArticle', headline: 'x', author: [{ '@id': '#a' }, { '@type': 'Person', name: 'Bo Ek' }] }, { '@id': '#a', '@type': 'Person', name: 'Ann Lee' }] };
    const metadata = read(data(graph), `<h1>Ferry is saved</h1>${STORY}`);
    expect(metadata.authors).toEqual(['Ann Lee', 'Bo Ek']);
    expect(metadata.sources.byline).toBe('JSON-LD author');
  });

  it.each(['admin', 'Editor', '{{author.name}}', 'undefined', 'N/A', '${author}', 'https://social.example/courier'])('refuses %j', name => {
    expect(read(`<meta name="author" content="${name}">`, `<h1>Ferry is saved</h1>${STORY}`).authors).toEqual([]);
  });

  it('prefers people in the byline to the site in the head', () => {
    const head = `<meta property="og:site_name" content="Sound Courier">${data({ '@type': 'Article', author: { '@type': 'Organization', name: 'Sound Courier' } })}`;
    expect(read(head, `<h1>Ferry is saved</h1><p>By <a rel="author">Ann Lee</a></p>${STORY}`).authors).toEqual(['Ann Lee']);
  });
});

describe('times', () => {
  it('keeps the zone that the page gives', () => {
    const metadata = read('<meta property="article:published_time" content="2025-03-04T08:00:00+09:00"><meta property="article:modified_time" content="2025-03-05T09:30:00Z">', STORY);
    expect([metadata.publishedTime, metadata.modifiedTime]).toEqual(['2025-03-04T08:00:00+09:00', '2025-03-05T09:30:00Z']);
  });

  it.each([
    ['en', 'March 4, 2025'], ['en-GB', '4 March 2025'], ['en-GB', '04/03/2025'], ['en-US', '3/4/2025'], ['de', '4. März 2025'], ['de', '04.03.2025'], ['fr', 'Publié le 4 mars 2025'], ['es', '4 de marzo de 2025'],
    ['it', '4 marzo 2025'], ['pt', '4 de março de 2025'], ['nl', '4 maart 2025'], ['pl', '4 marca 2025'], ['sv', '4 mars 2025'], ['ru', '4 марта 2025 г.'], ['tr', '4 Mart 2025'], ['ja', '2025年3月4日'], ['zh', '2025年3月4日'], ['ko', '2025년 3월 4일'], ['ko', '2025. 3. 4.'],
  ])('reads the visible date in %s: %s', (lang, text) => {
    const metadata = read('', `<h1>Ferry is saved</h1><p class="meta">${text}</p>${STORY}`, { lang });
    expect(metadata.publishedTime).toBe('2025-03-04');
    expect(shown(metadata, 'publishedTime')).toEqual([text]);
  });

  it('tells an update from the publication', () => {
    const metadata = read('', `<h1>Ferry is saved</h1><div>Published March 4, 2025. Updated March 9, 2025</div>${STORY}`);
    expect([metadata.publishedTime, metadata.modifiedTime]).toEqual(['2025-03-04', '2025-03-09']);
  });

  it('falls back to the address, and invents nothing', () => {
    expect(read('', STORY, { url: 'https://a.example/2024/03/12/ferry' }).publishedTime).toBe('2024-03-12');
    expect(read('<meta property="article:published_time" content="{{date}}">', STORY).publishedTime).toBeNull();
  });
});

describe('dek and section', () => {
  it('takes the standfirst that the description confirms', () => {
    const metadata = read('<meta property="og:description" content="Council votes after a long night">', `<h1>Ferry is saved</h1><p class="sub">Council votes after a long night</p><div>${STORY}</div>`);
    expect(metadata.dek).toBe('Council votes after a long night');
    expect(shown(metadata, 'dek')).toEqual(['Council votes after a long night']);
  });

  it('leaves the first paragraph alone where the description repeats it', () => {
    const first = 'The ferry that crosses the sound carries forty cars and, on a good morning, one dog that belongs to nobody at all.';
    const metadata = read(`<meta name="description" content="${first}">`, `<h1>Ferry is saved</h1>${STORY}`);
    expect(metadata.dek).toBeNull();
    expect(shown(metadata, 'dek')).toEqual([]);
  });

  it('takes the kicker over the headline', () => {
    const metadata = read('<meta property="article:section" content="Transport">', `<header><a class="topic" href="/t">Transport</a><h1>Ferry is saved</h1></header>${STORY}`);
    expect(metadata.section).toBe('Transport');
    expect(shown(metadata, 'section')).toEqual(['Transport']);
  });

  it('never shows an element that holds prose', () => {
    const metadata = read('', `<h1>Ferry is saved</h1><div class="byline">By Ann Lee <p>${'The council voted on Tuesday to keep the ferry running. '.repeat(6)}</p></div>${STORY}`);
    for (const { node } of metadata.shown) expect((node.textContent ?? '').length).toBeLessThan(200);
  });
});

describe('language and direction', () => {
  it('takes what the page declares', () => {
    expect(read('', STORY, { lang: 'pt-br' }).lang).toBe('pt-BR');
    expect(read('<meta property="og:locale" content="de_DE">', STORY).lang).toBe('de-DE');
  });

  it('guesses by script last', () => {
    const japanese = read('', `<p>${'港の北側にある古い製氷工場が図書室になった。'.repeat(5)}</p>`);
    expect(japanese.lang).toBe('ja');
    const arabic = read('', `<p>${'قرر مجلس المدينة إعادة فتح الحمام القديم في الحي. '.repeat(5)}</p>`);
    expect([arabic.lang, arabic.dir]).toEqual(['ar', 'rtl']);
    expect(read('', STORY).lang).toBeNull();
  });
});

describe('JSON-LD is attacker input', () => {
  it.each([
    ['<!-- {"@type":"Article","headline":"Ferry"} -->'],
    ['//<![CDATA[\n{"@type":"Article","headline":"Ferry"}\n//]]>'],
    ['{"@type":"Article","headline":"Ferry",}'],
    ['{"@type":"Article","description":"one\ntwo","headline":"Ferry"};'],
    ['[{"@type":"WebSite"},{"@graph":[{"@type":["Article","Thing"],"headline":"Ferry"}]}]'],
    ['{"@type":"http://schema.org/Article","headline":"Ferry"}'],
  ])('reads %j', text => {
    expect(read(`<script type="application/ld+json">${text}</script>`, '<p>x</p>').title).toBe('Ferry');
  });

  it.each([
    ['{"__proto__":{"headline":"x","@type":"Article"}}'], ['{"@type":"Article","headline":{"toString":"x"},"author":{"name":{"a":1}}}'], ['{"@type":["Article",1,null],"author":[null,[["x"]],5]}'],
    ['null'], ['5'], ['{'], [`${'['.repeat(20_000)}`], ['{"@type":"Article","author":"constructor","image":{"url":"javascript:alert(1)"}}'],
  ])('survives %j', text => {
    const metadata = read(`<script type="application/ld+json">${text}</script>`, `<h1>Ferry</h1>${STORY}`);
    expect(metadata.title).toBe('Ferry');
    expect(metadata.leadImage).toBeNull();
    expect(({} as Record<string, unknown>)['headline']).toBeUndefined();
  });

  it('prefers the item that names this page', () => {
    const items = [{ '@type': 'Article', headline: 'Another', url: 'https://a.example/other' }, { '@type': 'Article', headline: 'This one', url: 'https://a.example/this/' }];
    expect(read(data(items), '<p>x</p>', { url: 'https://a.example/this?x=1' }).title).toBe('This one');
  });
});

describe('access, advertising, picture', () => {
  it('reads the paid parts', () => {
    const metadata = read(data({ '@type': 'NewsArticle', isAccessibleForFree: 'False', wordCount: '1,200', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'http://schema.org/False', cssSelector: ['.paid'] } }), STORY);
    expect([metadata.free, metadata.gatedSelectors, metadata.wordCount]).toEqual([false, ['.paid'], 1200]);
    expect(read('', STORY).free).toBeNull();
    expect(read('<meta itemprop="isAccessibleForFree" content="true">', STORY).free).toBe(true);
  });

  it('tells pages that declare themselves advertising', () => {
    expect(read('<meta property="article:section" content="Sponsored">', STORY).sponsored).toBe(true);
    expect(read('', STORY, { url: 'https://a.example/sponsored/boots' }).sponsored).toBe(true);
    expect(read('<meta property="article:section" content="Advertising industry">', STORY, { url: 'https://a.example/news/sponsored-race' }).sponsored).toBe(false);
  });

  it('gates the lead picture and passes over logos', () => {
    expect(read('<meta property="og:image" content="/img/ferry.jpg">', STORY).leadImage).toBe('https://www.sound-courier.example/img/ferry.jpg');
    expect(read('<meta property="og:image" content="javascript:alert(1)"><meta name="twitter:image" content="https://i.example/b.jpg">', STORY).leadImage).toBe('https://i.example/b.jpg');
    expect(read('<meta property="og:image" content="https://i.example/site-logo.png">', STORY).leadImage).toBeNull();
  });
});

describe('title parts', () => {
  it('drops sections after an upright bar and parts words at line breaks', () => {
    expect(read('<title>Ferry is saved for ten years | Transport | Harrow News</title>', STORY).title).toBe('Ferry is saved for ten years');
    expect(read('', `<h1>Ferry is saved<br>for ten years</h1>${STORY}`).title).toBe('Ferry is saved for ten years');
  });
});

describe('dateline against the head', () => {
  const head = '<meta property="article:published_time" content="2019-03-04T08:00:00Z">';

  it('keeps the head’s time, with its zone, where the page shows that day or only an update', () => {
    expect(read(head, `<h1>Ferry is saved</h1><p>March 4, 2019</p>${STORY}`).publishedTime).toBe('2019-03-04T08:00:00Z');
    expect(read(head, `<h1>Ferry is saved</h1><p>Updated May 9, 2024</p>${STORY}`)).toMatchObject({ publishedTime: '2019-03-04T08:00:00Z', modifiedTime: '2024-05-09' });
  });

  it('believes the dateline beside the headline', () => {
    expect(read(head, `<h1>Ferry is saved</h1><p>May 9, 2024</p>${STORY}`).publishedTime).toBe('2024-05-09');
  });
});

describe('shown leaves prose alone', () => {
  it.each([
    ['The race takes place on 12 March 2025 in Paris.'],
    ['By Monday evening the council had agreed, and on 4 March 2025 it voted.'],
    ['As <a rel="author" href="/ann">Ann Lee</a> wrote here last week, the council will not be hurried.'],
    ['港の製氷工場は2025年3月4日に図書室となった。'],
  ])('%s', text => {
    const metadata = read('', `<h1>Ferry is saved</h1><p>${text}</p>${STORY}`);
    expect(metadata.shown.map(one => (one.node.textContent ?? '').trim())).toEqual(['Ferry is saved']);
  });
});

describe('the day of publication', () => {
  const published = (head: string, line: string): string | null => read(head, `<h1>Ferry is saved</h1><p>${line}</p>${STORY}`, { lang: 'en' }).publishedTime;
  const meta = (name: string, time: string): string => `<meta property="article:${name}_time" content="${time}">`;

  it('is the page’s dateline where the head has another', () => {
    expect(published(meta('published', '2022-01-03T16:52:00+00:00'), 'November 3, 2025')).toBe('2025-11-03');
  });

  it('is the head’s where numbers can be read either way', () => {
    expect(published(meta('published', '2024-09-10T16:07:00Z'), '10/09/2024')).toBe('2024-09-10T16:07:00Z');
  });

  it('is the day that the page shows, and the same moment, where a clock tells the zone', () => {
    expect(published(meta('published', '2025-12-19T02:41:00+00:00'), 'December 18, 2025 9:41 pm')).toBe('2025-12-18T21:41-05:00');
    expect(published(meta('published', '2025-12-19T02:41:00+00:00'), 'December 18, 2025')).toBe('2025-12-19T02:41:00+00:00');
    expect(published(meta('published', '2025-12-19T02:41:00+09:00'), 'December 18, 2025')).toBe('2025-12-19T02:41:00+09:00');
  });
});
