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
    ['<title>Ferry is saved - The Sound Courier</title>', '<h1>Blog: Ferry is saved</h1>'],
    ['<meta property="og:title" content="Ferry is saved">', '<h1><span>Dec 18 2025</span> Ferry is saved</h1>'],
    ['<title>sound-courier.example Ferry is saved</title>', '<h1>sound-courier.example</h1>'],
  ])('is the headline without the site’s name: %s %s', (head, body) => {
    expect(read(`${head}<meta property="og:site_name" content="The Sound Courier">`, body + STORY).title).toBe('Ferry is saved');
  });

  it('keeps what is the headline’s own after a separator', () => {
    const { title } = read('<title>Ferry saved: what happens now – a guide | The Sound Courier</title><meta property="og:site_name" content="The Sound Courier">', `<h1>Ferry saved: what happens now – a guide</h1>${STORY}`);
    expect(title).toBe('Ferry saved: what happens now – a guide');
  });

  it('is the page’s own headline, not that of another story on the matter, nor a paragraph set as one', () => {
    const head = '<title>Where the ferry sails in the sound</title>';
    expect(read(head, `<h1>The best crossings of the sound by ferry</h1>${STORY}<h1>Where the ferry is built</h1>`).title).toBe('The best crossings of the sound by ferry');
    expect(read('<title>Five ferries to take</title>', `<h1>${'Learn which ferries to take, and what they cost, with our guide. '.repeat(5)}</h1>${STORY}`).title).toBe('Five ferries to take');
  });

  it('parts words of a heading where styles alone part its lines', () => {
    expect(read('', `<h1><span>The best ferries</span><span>Crossings of the year</span></h1>${STORY}`).title).toBe('The best ferries Crossings of the year');
  });

  it('is a site’s name where the page has no other', () => {
    expect(read('<title>Gardening in a warming world | County Gardens</title><meta property="og:site_name" content="Gardening in a warming world">', STORY).title).toBe('Gardening in a warming world');
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

  it.each([
    ['a heading', (text: string) => `<h2>${text}</h2>`, true],
    ['a line of that name', (text: string) => `<div class="standfirst">${text}</div>`, false],
    ['a plain paragraph', (text: string) => `<p>${text}</p>`, false],
  ])('of longer lines that the description confirms takes headings alone: %s', (_name, line, taken) => {
    const long = 'After a night of debate the council voted to keep the ferry that crosses the sound, and to pay for its new engine out of the fund that had been meant for the bridge.';
    const metadata = read(`<meta property="og:description" content="${long}">`, `<header><h1>Ferry is saved</h1>${line(long)}</header><div>${STORY}</div>`);
    expect(metadata.dek).toBe(taken ? long : null);
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
  it('is the head’s where the page shows the day that the head gives to the last change', () => {
    expect(published(meta('published', '2022-01-03T16:52:00+00:00') + meta('modified', '2025-11-03T06:10:00+00:00'), 'November 3, 2025')).toBe('2022-01-03T16:52:00+00:00');
  });

  it('is read from names of a house’s own', () => {
    expect(published('<meta name="w-published-date" content="2025-05-27T06:03:43Z">', 'By Ann Lee')).toBe('2025-05-27T06:03:43Z');
    expect(published('<meta name="unpublished" content="2025-05-27">', 'By Ann Lee')).toBeNull();
  });

  it.each(['Mary Cole, born 3 May 1931', 'Mary Cole, geboren am 3. Mai 1931', 'Marie Cole, née le 3 mai 1931', 'María Cole, nacida el 3 de mayo de 1931', 'Мария Коул, родилась 3 мая 1931'])('is not the day of a life: %s', (line) => {
    expect(read('', `<h1>Ferry is saved</h1>${STORY}<p>${line}</p>`, { lang: 'en' }).publishedTime).toBeNull();
  });

  it('is not a day of a table', () => {
    expect(published('', '</p><table><tr><th>Month</th><th>Cars</th></tr><tr><td>1/1/2013</td><td>400</td></tr><tr><td>2/1/2013</td><td>410</td></tr></table><p>')).toBeNull();
  });

  const after = (lines: string): string | null => read('', `<h1>Ferry is saved</h1>${STORY.repeat(12)}${lines}`, { lang: 'en' }).publishedTime;
  it.each([
    ['<p>Published</p><p>Feb 2, 2023</p>', '2023-02-02'],
    ['<p>Written by Ann Lee</p><p>April 8, 2024</p>', '2024-04-08'],
    ['<footer><p class="author__meta-date">March 30, 2023 |</p></footer>', '2023-03-30'],
    ['<footer><p>Posted by Ann Lee on 2025-12-18 in ferries.</p></footer>', '2025-12-18'],
    ['<p>Page last modified Jan. 17, 2025</p>', '2025-01-17'],
    ['<p>This article was originally published on 26 Sep 2019 but has been brought up to date.</p>', '2019-09-26'],
  ])('stands far below where nothing above tells it: %s', (lines, day) => {
    expect(after(lines)).toBe(day);
  });

  it.each([
    ['days of other stories', '<div class="post-date">March 3, 2026</div><div class="post-date">March 4, 2026</div>'],
    ['a comment', '<div class="comments"><p>Posted on</p><p class="date">May 3, 2024</p></div>'],
    ['a story within the text', '<p>On 3 May 2024 the ferry went aground, and it took the crew two tides to float her again.</p>'],
  ])('is never that of %s', (_name, lines) => {
    expect(after(lines)).toBeNull();
  });
});
