import { describe, expect, it } from 'vitest';
import { article } from './fixtures/article';
import { fillTemplate, templateProblem } from './template';
import { templateValues } from './template-values';

const values = templateValues(article({ title: 'Pier {url} $& %s', byline: 'Ada Bell', siteName: null, url: 'https://www.news.example/x?utm_source=a', publishedTime: '2024-05-02T23:30:00-05:00' }));

describe('templates', () => {
  it.each([
    ['{title}', 'Pier {url} $& %s'],
    ['{author}: {title}[ ({section})][, {date}]', 'Ada Bell: Pier {url} $& %s, May 2, 2024'],
    ['{day} {year} {site} {url}', '2024-05-02 2024 news.example https://news.example/x'.replace('https://news', 'https://www.news')],
    ['\\{title\\} \\[x\\] \\\\', '{title} [x] \\'],
    ['a\\b', 'a\\b'],
    ['[plain]', 'plain'],
    ['  a   b ', 'a b'],
    ['', ''],
  ])('%j', (template, wanted) => {
    expect(templateProblem(template)).toBeNull();
    expect(fillTemplate(template, values)).toBe(wanted);
  });

  it.each([
    ['{titel}', 'unknown', '{titel}'], ['{__proto__}', 'unknown', '{__proto__}'], ['{constructor}', 'unknown', '{constructor}'], ['{}', 'unknown', '{}'],
    ['{title', 'open', '{'], ['title}', 'stray', '}'], ['[a', 'open', '['], ['a]', 'stray', ']'], ['[a [b]]', 'nested', '['], ['x'.repeat(301), 'long', '300'],
  ])('%j cannot be used', (template, kind, what) => {
    expect(templateProblem(template)).toEqual({ kind, what });
    expect(fillTemplate(template, values)).toBe('');
  });

  it('has an answer for any text of the longest length', () => {
    expect(templateProblem('[{'.repeat(150))).not.toBeNull();
    expect(templateProblem('\\'.repeat(300))).toBeNull();
  });
});
