import { describe, expect, it } from 'vitest';
import { contrast, isDark } from './contrast';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#abcdef', '#abcdef', 1],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
  });

  it('tells dark papers from light ones', () => {
    expect(['#000000', '#191816', '#5a3a2a', '#f6ecd9', '#ffffff'].map(isDark)).toEqual([true, true, true, false, false]);
  });
});
