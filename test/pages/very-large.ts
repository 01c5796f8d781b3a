/** What is said in one paragraph; the number keeps each apart from the next. */
const sentence = (n: number): string =>
  `Entry ${String(n)} of the survey of the Aldermoor fens records the level of the water, the birds that were counted before noon, `
  + 'and the names of the two wardens who walked the dyke that morning and signed the book afterwards.';

export const VERY_LARGE_PARAGRAPHS = 6_000;

/** Body of the very large page as clean text. */
export function veryLargeText(paragraphs = VERY_LARGE_PARAGRAPHS): string {
  return Array.from({ length: paragraphs }, (_, n) => sentence(n + 1)).join('\n\n');
}

/** A page of some two megabytes with a good deal of mark-up: made when it is asked for, not kept. */
export function veryLargePage(paragraphs = VERY_LARGE_PARAGRAPHS): string {
  const blocks = Array.from({ length: paragraphs }, (_, n) => `<div class="entry"><p class="entry__text" data-n="${String(n)}">${sentence(n + 1)}</p></div>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The fens book, entry by entry | The Aldermoor Ledger</title>
<meta property="og:type" content="article"><meta property="og:title" content="The fens book, entry by entry"><meta property="og:site_name" content="The Aldermoor Ledger">
<style>body{font:16px/1.5 serif}article{max-width:40em;margin:auto}</style></head>
<body><header><a href="/">The Aldermoor Ledger</a></header><main><article><h1>The fens book, entry by entry</h1>${blocks.join('\n')}</article></main>
<footer><a href="/terms">Terms</a></footer></body></html>`;
}
