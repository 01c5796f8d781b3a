import type http from 'node:http';

/*
 * Pages of the auto-reader's tests that need a clock: text that comes late, a page that is slow, one that goes to other
 * addresses by itself. Under any host, at /auto/NAME.
 */

const SENTENCES = [
  'The harbour office moved its gauges to the northern quay in April, and the readings have been steadier since.',
  'Captains who come in after dark say that the new lamps can be told from the town for the first time in years.',
  'Nobody had counted the boats before, so the council asked the ferry crews to keep a list through the winter.',
  'The list now runs to four hundred names, and the office reads it out on the first Monday of each month.',
  'What it shows is that fewer boats leave in fog, and that those which do are back before the tide turns.',
];

export const paragraphs = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>${String(from + at)}. ${SENTENCES.map((_, i) => SENTENCES[(i + from + at) % SENTENCES.length]).join(' ')}</p>`).join('\n');

/** Notes in the page when the reader's element came, beside what the browser notes of the load itself. */
const CLOCK = `<script>
new MutationObserver((records, observer) => {
  if (!document.documentElement.querySelector(':scope > [data-galley-host]')) return;
  window.readerAt = performance.now(); observer.disconnect();
}).observe(document.documentElement, { childList: true });
</script>`;

const head = (title: string, more = ''): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Quay Paper</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="og:site_name" content="Quay Paper">
<meta property="article:published_time" content="2026-03-02T08:00:00Z"><meta name="author" content="Ada Reed">${more}
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"2026-03-02T08:00:00Z","author":{"@type":"Person","name":"Ada Reed"}}</script>
${CLOCK}</head><body><header><nav><a href="/">Home</a> <a href="/a">News</a></nav></header><main>`;
const plainHead = (title: string, type: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Quay Paper</title><meta property="og:type" content="${type}"><meta property="og:title" content="${title}"></head><body><header><nav><a href="/">Home</a> <a href="/a">News</a></nav></header><main>`;
const teasers = Array.from({ length: 10 }, (_, at) => `<li><h3><a href="/story-${String(at)}">${SENTENCES[at % 5]?.slice(0, 60) ?? ''}</a></h3><p>${SENTENCES[(at + 1) % 5] ?? ''}</p></li>`).join('');
const article = (title: string, text: string): string => `<article><h1>${title}</h1><p class="byline">By Ada Reed</p><time datetime="2026-03-02T08:00:00Z">2 March 2026</time>${text}</article>`;
const END = '</main><footer><p>Quay Paper</p></footer></body></html>';

const SPA = `<script>
const pages = { 'a': ${JSON.stringify(article('Gauges move to the northern quay', paragraphs(1, 7)))}, 'b': ${JSON.stringify(article('Ferry crews keep a list of boats', paragraphs(20, 7)))} };
const titles = { a: 'Gauges move to the northern quay', b: 'Ferry crews keep a list of boats', home: 'Quay Paper' };
function show(name) {
  setTimeout(() => {
    document.title = titles[name];
    if (pages[name]) document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T08:00:00Z"><meta name="author" content="Ada Reed">');
    else document.querySelectorAll('meta[property], meta[name]').forEach((meta) => meta.remove());
    document.querySelector('main').innerHTML = pages[name] ?? '<h1>Quay Paper</h1><ul><li><a href="#">Gauges</a></li><li><a href="#">Boats</a></li></ul>';
  }, 120);
}
function go(name) { history.pushState(null, '', '/auto/spa-' + name); show(name); }
addEventListener('popstate', () => show(location.pathname.replace('/auto/spa-', '')));
show('home');
</script>`;

/** A site of one document, whose pages' addresses are its fragments. */
const ROUTED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quay Paper</title></head><body><main></main><script>
const pages = { '#/2026/gauges-move-north': ${JSON.stringify(article('Gauges move north', paragraphs(1, 7)))}, '#/2026/ferry-crews-keep-a-list': ${JSON.stringify(article('Ferry crews keep a list', paragraphs(20, 7)))} };
function show() {
  const page = pages[location.hash];
  document.querySelectorAll('meta[property]').forEach((meta) => meta.remove());
  if (page) document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T08:00:00Z">');
  document.querySelector('main').innerHTML = page ?? '<h1>Quay Paper</h1><ul><li><a href="#/2026/gauges-move-north">Gauges</a></li></ul>';
}
addEventListener('hashchange', show);
show();
</script></body></html>`;
/** Writes another document over itself when told to, as some consent walls do. */
const REPLACED = `<script>window.putAnother = () => { document.open(); document.write(${JSON.stringify(`${head('Lamps put in its place')}${article('Lamps put in its place', paragraphs(30, 7))}${END}`).replaceAll('</', '<\\/')}); document.close(); };</script>`;

const PAGES: Readonly<Record<string, string>> = {
  'late': `${head('Gauges move to the northern quay')}${article('Gauges move to the northern quay', paragraphs(1, 12))}<script>
    addEventListener('load', () => setTimeout(() => {
      const more = document.createElement('div'); more.innerHTML = ${JSON.stringify(paragraphs(50, 4))};
      document.querySelector('article').append(...more.children);
      const early = document.createElement('div'); early.innerHTML = ${JSON.stringify(paragraphs(40, 3))};
      document.querySelector('article time').after(...early.children);
    }, 2500));</script>${END}`,
  'section': `${plainHead('Coast', 'website')}<h1>Coast</h1><ul>${teasers}</ul>${END}`,
  'search': `${plainHead('Search: quay', 'website')}<form action="/search"><input name="q" value="quay"><button>Search</button></form><p>212 results for “quay”</p><ol>${teasers}</ol><nav><a href="?page=2">Next</a></nav>${END}`,
  'video': `${plainHead('Watch: the gate rises', 'video.other')}<h1>Watch: the gate rises</h1><video controls width="960" height="540"></video><p>${SENTENCES[0] ?? ''}</p><p>2:14</p><h2>More videos</h2><ul>${teasers}</ul>${END}`,
  'sign-in': `${plainHead('Sign in', 'website')}<h1>Sign in</h1><form><label>E-mail <input type="email"></label><label>Password <input type="password"></label><button>Sign in</button></form><p>No account yet? <a href="/register">Register</a></p><p>By signing in you agree to our terms and to our notes on privacy, which say what we keep and why.</p>${END}`,
  'linked': `${head('Lamps that lead on')}${article('Lamps that lead on', `<p>See <a id="down" href="#end">the end</a>, or <a id="on" href="/auto/short">what the boats do</a>. ${SENTENCES.join(' ')}</p>${paragraphs(1, 12)}<p id="end">The end of it. ${SENTENCES.join(' ')}</p>`)}${END}`,
  'short': `${head('Boats on the quay')}${article('Boats on the quay', paragraphs(1, 5))}${END}`,
  'pictured': `${head('Lamps seen from the town')}${article('Lamps seen from the town', `<figure><img src="https://photos.test/photo/one.png" alt="A lamp" width="640" height="400"><figcaption>A lamp.</figcaption></figure>${paragraphs(1, 4)}
    ${['two.png', 'cut.png', 'broken.png', 'page.png', 'moved.png', 'missing.png'].map((name) => `<figure><img src="https://photos.test/photo/${name}" alt="${name}" width="640" height="400"></figure>${paragraphs(9, 1)}`).join('')}`)}${END}`,
  'pictured-slowly': `${head('Lamps seen at dusk')}${article('Lamps seen at dusk', `<figure><img src="https://photos.test/photo/slow.png" alt="A lamp" width="640" height="400"></figure>${paragraphs(1, 6)}`)}${END}`,
  'picture': `${head('Lamps on the quay')}${article('Lamps on the quay', paragraphs(1, 8))}<img src="/auto/slow.png" alt="" width="10" height="10">${END}`,
  'styled': `${head('Fog on the quay', '<link rel="stylesheet" href="/auto/slow.css">')}${article('Fog on the quay', `${paragraphs(1, 6)}<div class="kept"><p>These words are kept from this reader by the page, and stay so. ${SENTENCES.join(' ')}</p></div>`)}${END}`,
  'routed': ROUTED,
  'replaced': `${head('Lamps on the quay')}${article('Lamps on the quay', paragraphs(1, 8))}${REPLACED}${END}`,
  'moved': '<!doctype html><meta http-equiv="refresh" content="0;url=/auto/short">',
  'restless': `${head('A quay that never rests')}${article('A quay that never rests', paragraphs(1, 8))}<div id="ticker"></div><script>
    (function tick() { const p = document.createElement('i'); p.textContent = Math.random(); ticker.append(p); if (ticker.childNodes.length > 50) ticker.firstChild.remove(); requestAnimationFrame(tick); })();</script>${END}`,
  'framed': `<!doctype html><html lang="en"><title>Frames</title><body><p>Nothing here.</p><iframe src="/auto/picture" width="600" height="500"></iframe></body></html>`,
};

/** @returns whether it was one of these pages */
export function answerAuto(pathname: string, response: http.ServerResponse): boolean {
  const name = /^\/auto\/(.+)$/u.exec(pathname)?.[1];
  if (name === undefined) return false;
  // No `no-store`: such pages come back from the browsers' memory.
  const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
  if (name === 'slow.png') setTimeout(() => { response.writeHead(404).end(); }, 4_000);
  else if (name === 'slow.css') setTimeout(() => { response.writeHead(200, { 'content-type': 'text/css' }).end('.kept { display: none }'); }, 1_200);
  else if (name === 'stream') {
    response.writeHead(200, html);
    response.write(`${head('A long night on the quay')}${article('A long night on the quay', paragraphs(1, 9))}`);
    setTimeout(() => { response.end(END); }, 3_500);
  } else if (name.startsWith('spa-')) {
    response.writeHead(200, html).end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quay Paper</title></head><body><main></main>${SPA}</body></html>`);
  } else {
    const page = PAGES[name];
    response.writeHead(page === undefined ? 404 : 200, html).end(page ?? '');
  }
  return true;
}
