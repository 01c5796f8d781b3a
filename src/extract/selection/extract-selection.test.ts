// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { bodyText } from '../../format/body-text';
import { article } from '../../format/fixtures/article';
import { extractSelection } from './extract-selection';

const PROSE = 'The harbour master said on Monday that the old pier would stay shut until the spring, since its planks are rotten through. ';
beforeEach(() => {
  document.body.innerHTML = `<nav><a href="/">Home</a></nav><article><h1>Pier shut</h1>
    <p id="a">${PROSE.repeat(2)}</p>
    <aside class="newsletter"><p>Sign up for our newsletter</p><form><input type="email"><button>Subscribe</button></form></aside>
    <p id="b"><svg><title>icon-share</title></svg>Nobody came to see it, said <a href="/ada">Ada Bell</a>. <span style="display:none">Hidden words.</span>${PROSE}</p>
    <figure><img id="i" src="https://p.example/x.jpg" alt="A pier" width="600" height="400"><figcaption>The pier</figcaption></figure>
    <p id="c">${PROSE.repeat(2)}</p></article>`;
});

const textOf = (id: string): Text => document.getElementById(id)?.firstChild as Text;
function select(from: Node, start: number, to: Node, end: number) {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  const passage = extractSelection({ document, window: window, ranges: [range] });
  return { passage, text: passage && bodyText(article({ body: passage.blocks })) };
}

describe('a selection in the page', () => {
  it('has no prompts, icon labels or hidden words in the middle', () => {
    const { passage, text } = select(textOf('a'), 4, textOf('c'), 11);
    expect(text).toMatch(/^harbour master/);
    expect(text).toMatch(/The harbour$/);
    expect(text).not.toMatch(/newsletter|Subscribe|icon-share|Hidden words/);
    expect(text).toContain('Nobody came to see it, said Ada Bell.');
    expect(passage?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'figure', 'paragraph']);
  });

  it('begins and ends where it was made, and knows what stands around it', () => {
    const { passage, text } = select(textOf('a'), 4, textOf('a'), 18);
    expect(text).toBe('harbour master');
    expect(passage?.before).toMatch(/Pier shut\s*\n\s*The $/);
    expect(passage?.after).toMatch(/^ said on Monday/);
  });

  it('is the headline where that is selected, and a prompt where nothing else is', () => {
    const title = document.querySelector('h1')?.firstChild as Text;
    expect(select(title, 0, title, 4).text).toBe('Pier');
    const prompt = document.querySelector('aside p')?.firstChild as Text;
    expect(select(prompt, 0, prompt, 7).text).toBe('Sign up');
  });

  it('leaves out the controls that the article leaves out, and nothing that is said', () => {
    document.body.innerHTML = `<main><h1>Pier shut</h1><ul class="tools"><li><a href="#s">Save for later</a></li><li><a href="#l">Listen with Ada</a></li></ul>
      <p id="a">${PROSE.repeat(3)}</p><p id="d">Closed.</p><p id="b">${PROSE.repeat(3)}</p><p id="c">${PROSE.repeat(2)}</p></main>
      <section><h2>Notes</h2><p id="n">A note of the harbour office.</p></section>`;
    const { text } = select(document.querySelector('h1')?.firstChild as Text, 0, textOf('c'), 11);
    expect(text).toMatch(/^Pier shut\s+The harbour master/);
    expect(text).toContain('Closed.');
    expect(text).not.toMatch(/Save for later|Listen with/);
    expect(select(textOf('n'), 0, textOf('n'), 6).text).toBe('A note');
    const tool = document.querySelector('.tools a')?.firstChild as Text;
    expect(select(tool, 0, tool, 4).text).toBe('Save');
  });

  it('keeps links, and is nothing where only hidden words are selected', () => {
    const link = document.querySelector('#b a')?.firstChild as Text;
    expect(select(link, 0, link, 3).passage?.blocks).toEqual([{ kind: 'paragraph', children: [{ kind: 'link', href: expect.stringContaining('/ada') as string, children: [{ kind: 'text', text: 'Ada' }] }] }]);
    const hidden = document.querySelector('#b span')?.firstChild as Text;
    expect(select(hidden, 0, hidden, 6).passage).toBeNull();
  });
});
