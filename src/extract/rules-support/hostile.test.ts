import { expect, test } from 'vitest';
import { costOf, grown } from '../../../test/support/growth';
import { RULES } from '../rules';
import { pageOf } from './fixtures/prove';
import { surveyOf } from './survey';

/** Characters of each text; it is read at half that length too. */
const SIZE = 100_000;

const page = (body: string): string => `<!DOCTYPE html><html lang="en"><head><title>A quiet day</title></head><body><article>${body}</article></body></html>`;
const filled = (size: number) => (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
const paragraph = '<p>The harbour council voted on Tuesday to rebuild the old ferry pier, ending a dispute that had lasted nine years.</p>';

/** Texts that made searches of other tools slow: repeated beginnings of what is looked for, without its end. */
const HOSTILE: Readonly<Record<string, (fill: (piece: string) => string) => string>> = {
  'braces that never close': (fill) => page(`<p>${fill('{{')}</p>`),
  'brackets that never close': (fill) => page(`<p>${fill('[[ ')}</p>`),
  'percent signs': (fill) => page(`<p>${fill('%%A')}</p>`),
  'one word for ever': (fill) => page(`<p>${fill('a')}</p>`),
  'zero-width spaces': (fill) => page(`<p>${fill('\u200B')}</p>`),
  'white space': (fill) => page(`<p>x${fill(' ')}x</p>`),
  'prompts without end': (fill) => page(paragraph + fill('<p>Subscribe to continue reading</p>')),
  'labels without end': (fill) => page(paragraph + fill('<div><h3>Related stories</h3></div>')),
  'line breaks': (fill) => page(`<p>${fill('Advertisement<br><br>')}</p>`),
  'quotes of a long text': (fill) => page(`<p>${fill('It was so. ')}</p>${fill('<blockquote>It was so, they said to one another, and so it was.</blockquote>')}`),
  'contents of contents': (fill) => page(fill('<ul><li><a href="#a">Contents</a></li><li><a href="#b">Part</a></li><li><a href="#c">Part</a></li></ul>')),
  'snakes': (fill) => page(`<p>${fill('a_')}</p><i class="icon">${fill('a_')}</i>`),
  'dates': (fill) => page(fill('<p>12 March 2024</p>')),
};

/** Reads a page once: milliseconds by rule. */
function costs(html: string): Record<string, number> {
  const hostile = pageOf(html);
  surveyOf(hostile);
  return Object.fromEntries(RULES.map((rule) => [rule.id, costOf(() => { Array.from(rule.find(hostile)); })]));
}

test.each(Object.entries(HOSTILE))('twice the hostile text costs each rule twice as much, and not four times: %s', (_, hostile) => {
  expect(grown(SIZE, (size) => costs(hostile(filled(size))))).toEqual([]);
}, 120_000);
