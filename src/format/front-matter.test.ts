import { parse } from 'yaml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article } from './fixtures/article';
import { frontMatter } from './front-matter';
import { toMarkdown } from './markdown';
import { safeLine } from './safe-text';

/** As the programs do that read front matter: everything between the first two lines of three dashes. */
function read(markdown: string, version: '1.1' | '1.2'): Record<string, unknown> {
  const found = /^---\n([\s\S]*?)\n---\n/u.exec(markdown);
  return parse(found?.[1] ?? '', { version }) as Record<string, unknown>;
}

describe('front matter', () => {
  it.each([
    'a: b', '"a" \'b\'', '---', 'title: "a: b"\n---\nevil: yes', 'no', '1:30', '*x &y !z', '{a: b}', '[a]', '# c', '| x', '> x', '- x', '? x', '%YAML', '\\n \\u0041', 'null', '~', '2024-05-02', '=', '<<', '\u2028x', '...', '!!python/object/apply:os.system [id]', '!<tag:x> y', '@a', '`a`', 'a\tb: c', 'a #b', '\u0085---', '0x1F', '1_000', '.inf', '12e03', '"""', "it''s", '\\"\\u0041\\', '<!-- x -->', 'yes: no, [a], {b}', '\ufeff---', '\u0000\u001bx',
  ])('says %j to both versions of YAML', (value) => {
    const text = toMarkdown(article({ title: value, authors: [value], byline: value, siteName: value, dek: value, section: value }), { frontMatter: true });
    const wanted = safeLine(value).trim();
    for (const version of ['1.1', '1.2'] as const) {
      expect(read(text, version)).toEqual({ title: wanted, description: wanted, author: [wanted], site: wanted, section: wanted, lang: 'en' });
    }
  });

  it('says any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
      const said = read(frontMatter(article({ title: `x${value}` })), '1.2')['title'];
      expect(typeof said).toBe('string');
      expect(said).not.toMatch(/[\0-\x1f\u202e]/u);
    }), { numRuns: 300, seed: 5 });
  });

  it('is written field by field, and not at all without fields', () => {
    expect(frontMatter(article({ title: 'Pier', url: 'https://a.example/x?fbclid=1', publishedTime: '2024-05-02T10:00:00Z', sponsored: true, access: { state: 'preview', evidence: [] } })))
      .toBe('---\ntitle: "Pier"\npublished: "2024-05-02T10:00:00Z"\nurl: "https://a.example/x"\nlang: "en"\naccess: "preview"\nsponsored: true\n---\n\n');
    expect(frontMatter(article({ lang: null }))).toBe('');
  });

  it('has no author who has no name', () => {
    expect(frontMatter(article({ lang: null, title: 'Pier', authors: ['\u200b', ' ', 'Ada Bell'] }))).toBe('---\ntitle: "Pier"\nauthor:\n  - "Ada Bell"\n---\n\n');
  });

  it('is not there when it was not asked for, whatever the text begins with', () => {
    expect(toMarkdown(article({ body: [{ kind: 'divider' }] }))).toBe('***\n');
  });
});
