import { describe, expect, it } from 'vitest';
import { costOf, grown } from '../../test/support/growth';
import { Failure } from './failure';
import { loadPage } from './load-page';

describe('loading a page', () => {
  it('runs nothing and loads nothing', () => {
    const document = loadPage('<script>document.title = "ran"</script><img src="https://a.example/x.png" onerror="document.title=1"><noscript>quiet</noscript><title>still</title>');
    expect(document.title).toBe('still');
    expect(document.defaultView).toBeNull();
    expect(document.querySelector('img')?.getAttribute('src')).toBe('https://a.example/x.png');
  });

  it('leaves style sheets alone, however they are written', () => {
    const sheet = '@import url("https://a.example/x.css"); @media ( { } a { b: calc(1px + } ] } :is(::before, } @layer {{{{';
    const document = loadPage(`<style>${sheet}</style><p>x</p>`);
    expect(document.querySelector('style')?.textContent).toBe(sheet);
    expect(document.querySelector('style')?.sheet ?? null).toBeNull();
  });

  it.each(['color: calc(} ;', 'width: calc(1px + (;', "background:url('x;", 'color: rgb(1,;', '--a: {{{', '}', ''])('survives the style attribute %j and still sees what is hidden', (style) => {
    const document = loadPage(`<p style="${style} display: none">x</p><p style='visibility:hidden'>y</p>`);
    expect([...document.querySelectorAll('p')].map((p) => p.getAttribute('style'))).toEqual([expect.stringContaining('display: none'), 'visibility:hidden']);
  });

  it.each([
    ['tags', (size: number) => '<div>'.repeat(size), 'too deeply'], ['formatting', (size: number) => '<b><i>'.repeat(size / 2), 'too deeply'],
    ['paragraphs', (size: number) => '<p>x'.repeat(size * 6), 'too large'],
    ['attributes', (size: number) => `<div ${Array.from({ length: size }, (_, at) => `a${at}=1`).join(' ')}>`, 'attributes'],
  ])('refuses an absurd page without reading it to the end: %s', (_, html, said) => {
    expect(() => loadPage(html(100_000))).toThrow(Failure);
    expect(grown(100_000, (size) => ({ loading: costOf(() => { expect(() => loadPage(html(size))).toThrow(said); }) }))).toEqual([]);
  });

  it('reads what is only untidy', () => {
    expect(loadPage('<div><p>a<p>b</span></table>'.repeat(500)).querySelectorAll('p')).toHaveLength(1000);
  });

  it('takes one long attribute for what it is', () => {
    const path = 'M 1 2 '.repeat(20_000);
    expect(loadPage(`<svg><path d="${path}"/></svg>`).querySelector('path')?.getAttribute('d')).toBe(path);
  });

  it('keeps lone surrogates and controls without an error', () => {
    expect(loadPage('<p>a\ud800\u0000\u0001b</p>').querySelector('p')?.textContent).toMatch(/^a/);
  });
});
