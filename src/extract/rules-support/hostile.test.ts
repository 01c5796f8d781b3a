import { describe, expect, test } from 'vitest';
import { RULES } from '../rules';
import { pageOf } from './fixtures/prove';
import { surveyOf } from './survey';

/** Characters of each text; it is read at half that length too. */
const SIZE = 100_000;
/**
 * Time at full length over time at half of it: two where cost goes with the length, four where it goes with its square.
 * No time is asserted by itself: a busy machine makes any figure wrong, and hardly a ratio.
 */
const MOST_GROWTH = 3.6;
/** Milliseconds of processor time below which a ratio says nothing. */
const LEAST = 20;
const RUNS = 3;

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

/** Reads a page once and keeps the least processor time that each rule has needed so far, in milliseconds. */
function time(html: string, least: Map<string, number>): void {
  const hostile = pageOf(html);
  surveyOf(hostile);
  for (const rule of RULES) {
    const start = process.cpuUsage();
    Array.from(rule.find(hostile));
    const { user } = process.cpuUsage(start);
    least.set(rule.id, Math.min(least.get(rule.id) ?? Infinity, user / 1000));
  }
}

describe('hostile text of 100 KB costs each rule twice what half of it does, and not its square', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, hostile) => {
    const half = new Map<string, number>(), whole = new Map<string, number>();
    for (let run = 0; run < RUNS; run++) {
      time(hostile(filled(SIZE / 2)), half);
      time(hostile(filled(SIZE)), whole);
    }
    const grown = [...whole].filter(([id, spent]) => spent > LEAST && spent > MOST_GROWTH * (half.get(id) ?? 0));
    expect(grown.map(([id, spent]) => ({ id, whole: spent, half: half.get(id) }))).toEqual([]);
  }, 120_000);
});
