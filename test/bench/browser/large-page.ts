/** What one entry says; the number keeps each apart from the next. */
const sentence = (n: number): string =>
  `On the ${String(n)}th walk along the dyke the wardens measured the water at the old sluice, counted the birds on the northern meadow before noon, `
  + `and wrote in the book that gate ${String(n * 7 % 91)} wants mending before the autumn floods come down from the hills.`;

function entry(n: number): string {
  const place = `/fens/${String(n)}`;
  return `<section class="entry"><h2 id="e${String(n)}">Entry ${String(n)}</h2><p class="text">${sentence(n)}</p>`
    + `<p>${sentence(n + 100_003)} See <a href="${place}">the plan of the meadow</a>.</p>`
    + `<ul class="counts"><li>Lapwings: ${String(n % 37)}</li><li>Snipe: ${String(n % 11)}</li></ul>`
    + `<figure><img src="/images/${String(n)}.svg" alt="The sluice" loading="lazy" width="640" height="360"><figcaption>The sluice on day ${String(n)}.</figcaption></figure>`
    + `<div class="share"><a href="#">Share</a> <a href="#">Mail</a></div></section>`;
}

/** An article with mark-up as news pages have it, as large as asked for. @param megabytes of source */
export function largePage(megabytes: number): string {
  const parts: string[] = [];
  for (let size = 0, n = 1; size < megabytes * 1_000_000; n++) {
    const part = entry(n);
    parts.push(part);
    size += part.length;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The fens book, day by day | The Aldermoor Ledger</title>`
    + `<meta property="og:type" content="article"><style>body{font:16px/1.5 serif}article{max-width:40em}</style></head>`
    + `<body><header><nav><a href="/">The Aldermoor Ledger</a></nav></header><main><article><h1>The fens book, day by day</h1>${parts.join('\n')}</article></main><footer><a href="/terms">Terms</a></footer></body></html>`;
}
