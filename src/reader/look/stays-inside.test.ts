import { describe, expect, it } from 'vitest';
import { staysInside } from './stays-inside';

const rule = (selectorText: string, cssRules: readonly object[] = []): object => ({ selectorText, cssRules });

describe('a rule that is nested in the article’s', () => {
  it.each([
    [rule('p')], [rule('&')], [rule('& p, &.galley-article, h2')], [rule('p', [rule('& a'), rule('&:hover, & + p'), rule(':is(em, strong)')])],
    [rule('a[href="&"]')], [{ conditionText: 'print', cssRules: [rule('p'), rule('& h2')] }], [{ name: 'x' }],
  ])('stays in it: %j', (given) => {
    expect(staysInside(given)).toBe(true);
  });

  it.each([
    [rule('.galley-bar:not(&)')], [rule(':is(.galley-bar, &)')], [rule('body:has(&) .galley-bar')], [rule('& ~ .galley-bar')], [rule('&+*')], [rule('p, .galley-bar:not(&)')],
    [rule('p', [rule('.galley-bar:not(&)')])], [{ conditionText: 'screen', cssRules: [rule(':where(&, .galley-bar)')] }], [rule('& p, html &')],
    [rule('&.a ~ .galley-bar')], [rule('&:hover + .galley-bar')],
  ])('is left out where it reaches for the controls: %j', (given) => {
    expect(staysInside(given)).toBe(false);
  });
});
