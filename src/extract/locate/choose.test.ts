import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../extract';
import { wordsOf } from '../normalise/tree-text';

const page = (body: string): string => [...wordsOf(extract(new JSDOM(`<html><head><title>A long report</title></head><body><main><article><h1>A long report</h1>${body}</article></main></body></html>`).window.document, { url: 'https://paper.example/report' }).article.body)].join('\n');
const paragraph = (i: number): string => `<p>Entry ${String(i)} of the log says that the tide came in at the usual hour, that nobody was surprised, and that the keeper wrote it down once more.</p>`;

describe('choosing blocks', () => {
  it('gives up no paragraph of a very long, very uniform article', () => {
    const text = page(Array.from({ length: 500 }, (_, i) => paragraph(i)).join(''));
    for (const i of [0, 120, 250, 499]) expect(text).toContain(`Entry ${String(i)} of the log`);
    expect(text.match(/Entry \d+ of the log/g)).toHaveLength(500);
  });

  it('keeps a data table whole', () => {
    const text = page(`${paragraph(1)}${paragraph(2)}<table><tr><th>Port</th><th>Hour</th></tr><tr><td>Merrow</td><td>4.10</td></tr><tr><td>Polmear</td><td>5.25</td></tr></table>${paragraph(3)}`);
    expect(['Port', 'Hour', 'Merrow', '4.10', 'Polmear', '5.25'].filter(cell => text.includes(cell)).length % 6).toBe(0);
  });
});

it('drops the label of a list that it drops', () => {
  const links = Array.from({ length: 6 }, (_, i) => `<li><a href="#s${String(i)}">Part ${String(i)}</a></li>`).join('');
  const text = page(`${paragraph(1)}<div class="x"><p>Table of Contents</p><ul>${links}</ul></div>${paragraph(2)}${paragraph(3)}${paragraph(4)}`);
  expect(text).not.toContain('Table of Contents');
  expect(text).toContain('Entry 4 of the log');
});

it('leaves readers’ comments apart from an article', () => {
  const comments = Array.from({ length: 4 }, (_, i) => `<li class="comment"><div class="comment-body"><p>Reader ${String(i)} writes at some length that the keeper was right, that the tide was late, and that nobody listens.</p></div></li>`).join('');
  const article = extract(new JSDOM(`<html><head><title>A long report</title><meta property="og:type" content="article"></head><body><main><h1>A long report</h1><div class="post">${paragraph(1)}${paragraph(2)}</div><div id="comments" class="comments-area"><ul class="comment-list">${comments}</ul></div></main></body></html>`).window.document, { url: 'https://paper.example/report' }).article;
  const text = [...wordsOf(article.body)].join('\n');
  expect(text).toContain('Entry 2 of the log');
  expect(text).not.toContain('nobody listens');
});

it('finds a short article under comments that outweigh it', () => {
  const comments = Array.from({ length: 25 }, (_, i) => `<li class="comment"><div class="comment-body"><p>Reader ${String(i)} writes at some length that the keeper was right, that the tide was late, that it was later still in the year of the flood, and that nobody listens.</p><p>Reader ${String(i)} adds that the lamp ought to be green, as it was when his father kept it, and that he has said so before.</p></div></li>`).join('');
  const article = extract(new JSDOM(`<html><head><title>Open thread for the autumn</title><meta property="og:type" content="article"></head><body><main><h1>Open thread for the autumn</h1><div class="post">${paragraph(1)}<p>You can read the last thread here.</p></div><div id="comments" class="comments-area"><ol class="comment-list">${comments}</ol></div></main></body></html>`).window.document, { url: 'https://paper.example/thread' }).article;
  const text = [...wordsOf(article.body)].join('\n');
  expect(text).toContain('Entry 1 of the log');
  expect(text).not.toContain('nobody listens');
});
