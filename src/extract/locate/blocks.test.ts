import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { textBlocks } from './blocks';

const blocks = (html: string): string[] => textBlocks(new JSDOM(`<body>${html}</body>`).window.document.body).map(block => block.text);

describe('text blocks', () => {
  it('are what a browser lays out as one', () => {
    expect(blocks('<div>loose <b>bold</b> text<p>para</p>tail</div><ul><li>a<li>b <i>c</i></ul>')).toEqual(['loose bold text', 'para', 'tail', 'a', 'b c']);
  });

  it('are parted by two line breaks, not by one', () => {
    expect(blocks('one<br>line<br><br>two<br> <br>three')).toEqual(['one line', 'two', 'three']);
  });

  it('count the characters inside links', () => {
    const { body } = new JSDOM('<p>See <a href="/x">this <b>page</b></a> now</p>').window.document;
    expect(textBlocks(body).map(block => block.linkLength)).toEqual([8]);
  });

  it('hold every text node once', () => {
    const { body } = new JSDOM('<div>a<section><h2>b</h2>c<span>d</span><table><tr><td>e</td><td>f<br>g</td></tr></table></section>h</div>').window.document;
    const nodes = textBlocks(body).flatMap(block => block.nodes.map(node => node.data.trim())).filter(Boolean);
    expect(nodes).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });
});
