import { expect, it } from 'vitest';
import { costOf, grown } from './growth';

it.each([
  ['the size', (n: number) => n, []],
  ['its square', (n: number) => n ** 2 / 10, ['work']],
  ['the size, and too little to be measured', (n: number) => (n === 100 ? 19 : 1), []],
])('tells cost that goes with %s', (_, cost, wanted) => {
  expect(grown(100, (size) => ({ work: cost(size) })).map(({ what }) => what)).toEqual(wanted);
});

it('goes by the least of several rounds', () => {
  let round = 0;
  expect(grown(100, (size) => ({ work: size === 100 && round++ < 3 ? 900 : size }))).toEqual([]);
});

it('counts the time of the work', () => {
  expect(costOf(() => { for (let i = 0; i < 3e7; i++) Math.sqrt(i); })).toBeGreaterThan(0);
});
