import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { inferSnapshot } from './infer';

const page = (body: string, head = ''): Document => new JSDOM(`<html lang="en"><head>${head}</head><body>${body}</body></html>`).window.document;
const shown = (body: string, head = ''): string => (inferSnapshot(page(body, head), { url: 'https://paper.example/a/b' }).body.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('a snapshot of a saved page', () => {
  it('reads what is shown and leaves what the mark-up hides', () => {
    expect(shown('<p>Seen</p><p hidden>Not</p><p style="display: none">Nor</p><dialog>Closed</dialog><template>Raw</template><script>code()</script><noscript>Else</noscript>')).toBe('Seen');
  });

  it('leaves words that an inline style blurs, but not those that fade in', () => {
    expect(shown('<p>Seen</p><p style="color:red;filter: blur(6px)">Withheld</p><h1><span style="opacity:0;filter:blur(4px)">Title</span></h1><p style="filter:blur(0px)">Sharp</p>')).toBe('SeenTitleSharp');
  });

  it('leaves boxes far off screen and boxes without height, but not one that keeps a picture’s proportions', () => {
    expect(shown('<p>Seen</p><p style="position:absolute;left:-9999px">Away</p><p style="height:0; overflow: hidden">Flat</p><div style="height:0;overflow:hidden;padding-bottom:56%">Ratio</div>')).toBe('SeenRatio');
  });

  it('leaves what a gate keeps closed, and opens other details', () => {
    expect(shown('<div class="story-gate"><details><summary>More</summary><p>Withheld</p></details></div>')).toBe('More');
    expect(shown('<details><summary>Subscribe to continue reading</summary><p>Withheld</p></details>')).toBe('Subscribe to continue reading');
    expect(shown('<div class="gatehouse"><details><summary>More</summary><p>Shown</p></details></div>')).toBe('MoreShown');
  });

  it('leaves what the page declares as paid and hides, and shows what it only declares', () => {
    const declared = '<script type="application/ld+json">{"hasPart":{"isAccessibleForFree":"False","cssSelector":".paid"}}</script>';
    const text = '<p>Seen</p><div class="paid"><p>Paid</p></div>';
    expect(shown(text, declared)).toBe('SeenPaid');
    expect(shown(text, `${declared}<style>/* { */ p { color: red } .x, .paid { margin: 0; display: none }</style>`)).toBe('Seen');
    expect(shown(text, `${declared}<style>.paid { filter: blur(7px) }</style>`)).toBe('Seen');
    expect(shown(text, `${declared}<style>@media print { .paid { display: none } } .out .paid { display: none }</style>`)).toBe('SeenPaid');
    expect(shown(text, '<style>.paid { display: none }</style>')).toBe('SeenPaid');
    expect(shown(text.replace('class', 'aria-hidden="true" class'), declared)).toBe('Seen');
  });

  const words = (about: string): string => `<p>${`A paragraph about ${about}, which is long enough to be read. `.repeat(4)}</p>`;
  const SHOWN = 'The council voted on Tuesday to rebuild the old pier, ending a dispute of nine years.';
  const scriptless = `<noscript><div>${words('boats')}${words('sails')}</div></noscript>`;
  it('reads the text that a page drawn by its script holds for readers without scripts', () => {
    expect(shown(`<p>Top</p>${scriptless}`)).toMatch(/^Top ?A paragraph about boats.*sails.*read\.$/);
  });

  it.each([
    ['a notice about scripts', `<noscript><p>Please enable JavaScript in your browser, so that this site can show you what it has to show.</p></noscript>`, ''],
    ['a copy of what is shown', `${words('boats')}${scriptless}`, ''],
    ['anything on a page with a paid part', scriptless, '<script type="application/ld+json">{"isAccessibleForFree":false}</script>'],
    ['anything on a page whose mark-up declares so', scriptless, '<meta itemprop="isAccessibleForFree" content="False">'],
    ['anything on a metered page', scriptless, '<meta property="article:content_tier" content="metered">'],
    ['a text for which the page asks', `<p>Subscribe to continue reading this story.</p><button>Subscribe now</button>${scriptless}`, ''],
    ['what a wall stands over', `<div class="paywall-overlay"><a href="/in">Log in</a></div>${scriptless}`, ''],
    ['the rest of a text that the page shows a good part of', `${words('tides')}${words('gulls')}${words('nets')}${scriptless}`, ''],
    ['a text that attributes in the body declare as paid by an address', `<link itemprop="isAccessibleForFree" href="https://schema.org/False">${scriptless}`, ''],
    ['a text that is declared as paid by its address', scriptless, '<script type="application/ld+json">{"isAccessibleForFree":["https://schema.org/False"]}</script>'],
    ['a text for which the page asks in any language', `<h2>Kun for abonnenter</h2><a href="/in">Log ind</a>${scriptless}`, ''],
    ['what a named gate stands over', `<div class="story-gate"><a href="/in">More</a></div>${scriptless}`, ''],
    ['the text whose beginning the page shows', `<p>${SHOWN}</p><noscript><p>${SHOWN}</p>${words('sails')}${words('boats')}${words('nets')}${words('gulls')}</noscript>`, ''],
    ['what is hidden from readers without scripts too', scriptless.replace('<noscript', '<noscript hidden'), ''],
  ])('does not read %s from a noscript', (_name, html, head) => {
    expect(shown(`<p>Top</p>${html}`, head)).not.toMatch(/enable|sails/);
  });

  it('shows a visible child of an invisible parent', () => {
    expect(shown('<div style="visibility:hidden">unseen <b>inner</b><p>deep</p></div><p>plain</p>')).toContain('plain');
    expect(shown('<div style="visibility:hidden">unseen</div>')).toBe('');
  });

  it('puts a streamed section where the page’s own script would, in place of what stood in for it', () => {
    const place = (id: string): string => `<!--$?--><template id="${id}"></template><p>Loading</p><!--/$-->`;
    const page = `<p>First</p>${place('B:0')}<p>Last</p><div hidden id="S:0"><p>Streamed</p>${place('B:1')}</div><div hidden id="S:1"><p>Inner</p></div>`;
    expect(shown(`${page}<script>$RC("B:0","S:0")</script><script>$RC("B:1","S:1")</script>`)).toBe('FirstStreamedInnerLast');
  });

  const streamed = '<template id="B:0"></template><div hidden id="S:0"><p>Streamed</p></div>';
  it.each([
    ['React’s external script', `${streamed}<script src="/r.js"></script><template data-rci="" data-bid="B:0" data-sid="S:0"></template>`, ''],
    ['a script for a part', `${streamed.replace('B:0', 'P:0')}<script>$RS('S:0','P:0')</script>`, ''],
    ['a script that was left out when the page was saved', streamed, '<link rel="preload" as="script" href="/_next/static/main.js">'],
  ])('places a section by %s', (_name, html, head) => {
    expect(shown(`<p>Seen</p>${html}`, head)).toBe('SeenStreamed');
  });

  it.each([
    ['a hidden section without a place', '<div hidden id="S:0"><p>Withheld</p></div>'],
    ['a hidden element of another name', '<template id="B:0"></template><div hidden id="gated"><p>Withheld</p></div><script>$RC("B:0","S:0")</script>'],
    ['a section whose place is hidden', '<div hidden><template id="B:0"></template></div><div hidden id="S:0"><p>Withheld</p></div><script>$RC("B:0","S:0")</script>'],
    ['a section that is declared as paid', '<template id="B:0"></template><div hidden aria-hidden="true" class="paid" id="S:0"><p>Withheld</p></div><script>$RC("B:0","S:0")</script>', '<script type="application/ld+json">{"hasPart":{"isAccessibleForFree":"False","cssSelector":".paid"}}</script>'],
    ['a section that no script places', `${streamed}<script>start()</script>`],
    ['a section whose script places another', `${streamed}<script>$RC("B:0","S:1")</script>`],
    ['a section of a page that had no script', streamed],
    ['a place within its own section', '<div hidden id="S:0"><template id="B:0"></template><p>Withheld</p></div><script>$RC("B:0","S:0")</script>'],
  ])('leaves %s hidden', (_name, html, head = '') => {
    expect(shown(`<p>Seen</p>${html}`, head)).toBe('Seen');
  });

  it('never turns an icon’s title into text, but keeps words that are drawn', () => {
    expect(shown('<svg><title>Arrow</title><desc>Created by a tool</desc><symbol><text>no</text></symbol><text>42 %</text></svg>')).toBe('42 %');
  });

  it('reads an open shadow root in the place of its host, slots included', () => {
    const document = page('<x-story><p slot="lede">Slotted lede.</p></x-story>');
    const host = document.querySelector('x-story');
    const root = host?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('slot'), document.createElement('p'));
    root?.querySelector('slot')?.setAttribute('name', 'lede');
    const own = root?.querySelector('p');
    if (own) own.textContent = 'Own text.';
    expect(inferSnapshot(document, { url: null }).body.textContent).toBe('Slotted lede.Own text.');
  });

  it('does not touch the page it reads', () => {
    const document = page('<article><h1>Title</h1><p>Text <a href="/x">link</a></p><img src="a.jpg"></article>');
    const before = document.documentElement.outerHTML;
    inferSnapshot(document, { url: 'https://paper.example/' });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('drops marks that only the engine may set', () => {
    const { body } = inferSnapshot(page('<img data-galley-src="https://evil.example/x.png" src="y.png"><picture><img data-galley-src="https://evil.example/x.png" src="y.png"></picture>'), { url: null });
    expect(body.querySelectorAll('img')).toHaveLength(2);
    expect(body.querySelector('[data-galley-src]')).toBeNull();
  });

  it('drops names and ids that shadow DOM properties', () => {
    const { body, document } = inferSnapshot(page('<form><input name="childNodes"><input id="parentNode"></form><img name="body"><p>Text</p>'), { url: null });
    expect(body.querySelectorAll('[name], [id="parentNode"]')).toHaveLength(0);
    expect(document.body).toBe(body);
  });

  it('stands on the first base element only where that is a web address', () => {
    const base = (href: string): string | null => inferSnapshot(page('', `<base href="${href}">`), { url: 'https://paper.example/a/b' }).base;
    expect(base('https://cdn.example/x/')).toBe('https://cdn.example/x/');
    expect(base('/root/')).toBe('https://paper.example/root/');
    expect(base('javascript:alert(1)')).toBe('https://paper.example/a/b');
  });

  it('keeps no credentials in the address', () => {
    expect(inferSnapshot(page(''), { url: 'https://user:secret@paper.example/a' }).url).toBe('https://paper.example/a');
  });

  it('survives nesting far beyond what parsers make, and loses no text', () => {
    const document = page('');
    let at: Element = document.body;
    for (let i = 0; i < 2_000; i++) { const next = document.createElement('div'); at.append(next); at = next; }
    at.append('deep');
    expect(inferSnapshot(document, { url: null }).body.textContent).toBe('deep');
  });
});
