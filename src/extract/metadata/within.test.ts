import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { linesOf } from './lines';
import { WITHIN } from './within';

const withinOf = (html: string): Record<string, string[]> => {
  const { body } = new JSDOM(`<body>${html}</body>`).window.document;
  return Object.fromEntries(linesOf(body).map(({ text, within }) => [text, Object.entries(WITHIN).filter(([, bit]) => within & bit).map(([name]) => name)]));
};

it('says of each line what it stands in, itself included', () => {
  expect(withinOf(`<header><nav><a href="/">Home</a></nav><p>Slogan</p></header><main><header><h1><span>Head</span></h1></header><div role="menu"><div>More</div></div>
    <form><p>Ask</p></form><blockquote><ul><li>Quoted</li></ul></blockquote><table><tr><td>Cell</td></tr></table><aside><h3>Beside</h3></aside><a href="/x"><div>Card</div></a></main><footer>Foot</footer>`)).toEqual({
    Home: ['nav', 'header', 'masthead'], Slogan: ['header', 'masthead'], Head: ['header', 'h1'], More: ['menu'], Ask: ['form'], Quoted: ['quote', 'item'], Cell: ['table'],
    Beside: ['aside', 'subhead'], Card: ['link'], Foot: ['footer'],
  });
});

it('knows the nearest heading alone, and what stands around the root it was asked for', () => {
  expect(withinOf('<h1>One<div><h2>Two</h2></div></h1>')).toEqual({ One: ['h1'], Two: ['subhead'] });
  const { document } = new JSDOM('<nav><div id="root"><p>Words</p></div></nav>').window;
  const root = document.getElementById('root');
  expect(root && linesOf(root)[0]?.within).toBe(WITHIN.nav);
});
