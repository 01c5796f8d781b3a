import { expect, it } from 'vitest';
import { isShapeAttribute, MOST_SHAPES } from './drawing';
import { drawing } from './guard-drawing';
import { passes } from './guard-shape';

const rect = { name: 'rect', attributes: [['width', '9'], ['fill', '#357']], children: [] };
const of = (...shapes: readonly unknown[]): unknown => ({ viewBox: [0, 0, 640, 360], shapes });
const nested = (levels: number): unknown => (levels === 0 ? rect : { name: 'g', attributes: [], children: [nested(levels - 1)] });

it('admits shapes with words', () => {
  expect(passes(drawing, of(rect, { name: 'text', attributes: [['x', '1em']], children: ['1940', { name: 'tspan', attributes: [], children: ['–'] }] }))).toBe(true);
});

it.each([
  ['an element that is no shape', of({ ...rect, name: 'script' })], ['a name of the prototype', of({ ...rect, name: 'constructor' })], ['a handler', of({ ...rect, attributes: [['onclick', 'alert(1)']] })],
  ['an address', of({ ...rect, attributes: [['fill', 'url(https://evil.example/x)']] })], ['a link', of({ ...rect, attributes: [['href', '#x']] })], ['a style', of({ ...rect, attributes: [['style', 'fill:red']] })],
  ['an attribute of three', of({ ...rect, attributes: [['x', '1', '2']] })], ['a field too many', of({ ...rect, html: '<b>' })], ['words outside of shapes', of('words')],
  ['no size', { viewBox: [0, 0, 0, 9], shapes: [rect] }], ['a size that is no number', { viewBox: [0, 0, '9', 9], shapes: [rect] }],
  ['more shapes than can be drawn', of(...Array.from({ length: MOST_SHAPES + 1 }, () => rect))], ['shapes without end', of(nested(60))],
])('refuses %s', (_name, value) => { expect(passes(drawing, value)).toBe(false); });

it('refuses holes in lists', () => {
  expect(passes(drawing, of(...Array.from({ length: 1 }), rect))).toBe(false);
  expect(passes(drawing, { viewBox: [0, 0, 9, 9], shapes: new Array(3) })).toBe(false);
});

it('reads values of any length in time that grows with it', () => {
  const began = performance.now();
  for (const value of ['rotate(1)  '.repeat(5_000), 'rotate(1) , '.repeat(5_000), '1 '.repeat(50_000), 'M0 0 '.repeat(20_000), 'rgb(1 '.repeat(20_000)])
    for (const name of ['transform', 'd', 'x', 'fill', 'font-weight', 'text-anchor']) expect(isShapeAttribute(name, `${value}!`)).toBe(false);
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(isShapeAttribute('transform', ' translate(1, 2)  rotate(3),scale (2) ')).toBe(true);
});
