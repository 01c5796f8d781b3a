import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { inferSnapshot } from '../snapshot/infer';
import { run, runOn } from './fixtures/account';

const chart = (attributes: string, inner = '<text>1940</text>'): string => `<p>Before the chart.</p><svg ${attributes} data-galley-shapes="9" width="640" height="360">${inner}</svg><p>After the chart.</p>`;

it('a large drawing with a name is a card of that name, its drawn words are written down', () => {
  const { blocks, cut } = run(chart('aria-label="Flow of the Sallow" id="flow"'));
  expect(blocks[1]).toEqual({ kind: 'embed', what: 'drawing', href: expect.stringContaining('#flow') as string, title: 'Flow of the Sallow', children: [] });
  expect(cut.map(({ text }) => text)).toContain('1940');
});

it.each([['without a name', ''], ['hidden from assistive technology', 'aria-label="x" aria-hidden="true"'], ['of two shapes', 'aria-label="bell" data-galley-shapes="2"']])('a drawing %s is an ornament', (_name, attributes) => {
  expect(run(chart(attributes)).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});

it('keeps the caption of its figure', () => {
  const { blocks } = run('<figure><svg data-galley-shapes="9" aria-label="Flow" viewBox="0 0 640 360"></svg><figcaption>Survey of 812 people.</figcaption></figure>');
  expect(blocks).toMatchObject([{ kind: 'embed', what: 'drawing', title: 'Flow', children: [{ kind: 'paragraph' }] }]);
});

const BARS = '<rect x="10" y="20" width="40" height="200" fill="#357"/><rect x="60" y="80" width="40" height="140" fill="url(#warm)"/><g transform="translate(0, 5)"><text x="10" y="240">1940</text></g>';
const drawn = (inner: string, attributes = 'viewBox="0 0 640 360"'): ReturnType<typeof runOn> =>
  runOn(inferSnapshot(new JSDOM(`<body><p>Before.</p><figure><svg ${attributes} xmlns="http://www.w3.org/2000/svg">${inner}</svg><figcaption>Survey of 812 people. Graphic: Ada Bell</figcaption></figure><p>After.</p></body>`).window.document, { url: 'https://paper.example/a' }).body);

it('a chart becomes a picture of its shapes, its title and description what stands for it, its figure’s words its own', () => {
  const { blocks, cut } = drawn(`<title>Flow of the Sallow</title><desc>It halved in eighty years.</desc><defs><linearGradient id="warm"><stop stop-color="#c62"/></linearGradient></defs>${BARS}`);
  expect(blocks[1]).toEqual({
    kind: 'drawing', alt: 'Flow of the Sallow. It halved in eighty years.', caption: 'Survey of 812 people.', credit: 'Ada Bell',
    drawing: { viewBox: [0, 0, 640, 360], shapes: [
      { name: 'rect', attributes: [['x', '10'], ['y', '20'], ['width', '40'], ['height', '200'], ['fill', '#357']], children: [] },
      { name: 'rect', attributes: [['x', '60'], ['y', '80'], ['width', '40'], ['height', '140'], ['fill', '#c62']], children: [] },
      { name: 'g', attributes: [['transform', 'translate(0, 5)']], children: [{ name: 'text', attributes: [['x', '10'], ['y', '240']], children: ['1940'] }] },
    ] },
  });
  expect(cut.map(({ rule }) => rule)).toContain('drawn-words');
});

it.each([
  ['a handler', '<rect onclick="alert(1)" width="9" height="9"/>'], ['a style', '<rect style="fill:url(https://evil.example/x);background:url(//evil.example)" width="9" height="9"/>'],
  ['an address as a colour', '<rect fill="url(https://evil.example/#x)" width="9" height="9"/>'], ['a link', '<a href="javascript:alert(1)" xlink:href="https://evil.example"><rect width="9" height="9"/></a>'],
  ['a script', '<script>alert(1)</script>'], ['a style sheet', '<style>@import "https://evil.example/x.css"</style>'], ['an animation', '<animate attributeName="x" values="1;2"/><set attributeName="href" to="javascript:alert(1)"/>'],
  ['a filter', '<filter id="f"><feImage href="https://evil.example/x.png"/></filter>'],
  ['path data that is none', '<path d="M0 0 javascript:alert(1)"/>'],
])('%s cannot pass', (_name, hostile) => {
  const { blocks } = drawn(`<title>Flow</title>${BARS}${hostile}`);
  expect(blocks[1]).toMatchObject({ kind: 'drawing' });
  expect(JSON.stringify(blocks[1])).not.toMatch(/evil|alert|onclick|href|url\(|import|animate/);
});

it.each([['words of another kind', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">1950</body></foreignObject>'], ['pictures', '<image href="https://paper.example/x.png"/>'], ['parts by reference', '<use href="#bar"/>'], ['looks of a style sheet', '<path class="line" d="M0 0h9"/>'],
  ['a blurred part', '<g style="filter: blur(6px)"><text x="9" y="9">1950</text></g>'], ['a filter of its own', '<filter id="f"><feGaussianBlur stdDeviation="9"/></filter><text filter="url(#f)" x="9" y="9">1950</text>'],
  ['a masked part', '<rect mask="url(#fade)" width="9" height="9"/>'], ['words that are cut off', '<g clip-path="url(#c)"><text x="9" y="9">1950</text></g>']])('what holds %s cannot be shown whole and stays a card', (_name, inner) => {
  expect(drawn(`<title>Flow</title>${BARS}${inner}`).blocks[1]).toMatchObject({ kind: 'embed', what: 'drawing', title: 'Flow' });
});

it('more shapes than a reader could draw are a card', () => {
  expect(drawn(`<title>Flow</title>${'<rect width="1" height="1"/>'.repeat(4_001)}`).blocks[1]).toMatchObject({ kind: 'embed' });
});

it('a drawing that is blurred as a whole stays a card', () => {
  expect(drawn(`<title>Flow</title>${BARS}`, 'viewBox="0 0 640 360" style="filter:blur(5px)"').blocks[1]).toMatchObject({ kind: 'embed' });
});

it.each(['style="display: none"', 'style="fill:red;visibility:hidden"', 'visibility="hidden"', 'visibility="collapse"', 'display="none"'])('a part with %s is not drawn', hidden => {
  expect(JSON.stringify(drawn(`<title>Flow</title>${BARS}<text ${hidden} x="9" y="9">1950</text>`).blocks[1])).not.toContain('1950');
});

it('looks of the whole hold for its parts', () => {
  const { blocks } = drawn('<title>Flow</title><path d="M0 0h9"/><path d="M0 9h9"/><path d="M9 9h9" stroke="#222"/>', 'viewBox="0 0 640 360" fill="none" stroke="#c62"');
  expect(blocks[1]).toMatchObject({ drawing: { shapes: [{ name: 'g', attributes: [['fill', 'none'], ['stroke', '#c62']], children: [{ attributes: [['d', 'M0 0h9']] }, { attributes: [['d', 'M0 9h9']] }, { attributes: [['d', 'M9 9h9'], ['stroke', '#222']] }] }] } });
});
