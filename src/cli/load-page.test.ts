import { describe, expect, it } from 'vitest';
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
    ['<div>'.repeat(100_000), 'too deeply'], ['<b><i>'.repeat(50_000), 'too deeply'],
    ['<p>x'.repeat(300_000), 'too large'], [`<div ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>`, 'attributes'],
  ])('refuses an absurd page quickly: %#', (html, said) => {
    const start = process.cpuUsage();
    expect(() => loadPage(html)).toThrow(Failure);
    expect(() => loadPage(html)).toThrow(said);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
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
