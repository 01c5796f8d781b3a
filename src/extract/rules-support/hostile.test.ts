import { describe, expect, test } from 'vitest';
import { RULES } from '../rules';
import { pageOf } from './fixtures/prove';
import { surveyOf } from './survey';

/** Characters of each text. */
const SIZE = 100_000;
/** Milliseconds of processor time for one rule; it is the best of three runs, since other programs take their share. */
const MOST = 50;

const page = (body: string): string => `<!DOCTYPE html><html lang="en"><head><title>A quiet day</title></head><body><article>${body}</article></body></html>`;
const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));
const paragraph = '<p>The harbour council voted on Tuesday to rebuild the old ferry pier, ending a dispute that had lasted nine years.</p>';

/** Texts that made searches of other tools slow: repeated beginnings of what is looked for, without its end. */
const HOSTILE: Readonly<Record<string, string>> = {
  'braces that never close': page(`<p>${filled('{{')}</p>`),
  'brackets that never close': page(`<p>${filled('[[ ')}</p>`),
  'percent signs': page(`<p>${filled('%%A')}</p>`),
  'one word for ever': page(`<p>${filled('a')}</p>`),
  'zero-width spaces': page(`<p>${filled('\u200B')}</p>`),
  'white space': page(`<p>x${' '.repeat(SIZE)}x</p>`),
  'prompts without end': page(paragraph + filled('<p>Subscribe to continue reading</p>')),
  'labels without end': page(paragraph + filled('<div><h3>Related stories</h3></div>')),
  'line breaks': page(`<p>${filled('Advertisement<br><br>')}</p>`),
  'quotes of a long text': page(`<p>${filled('It was so. ')}</p>${'<blockquote>It was so, they said to one another, and so it was.</blockquote>'.repeat(800)}`),
  'contents of contents': page(filled('<ul><li><a href="#a">Contents</a></li><li><a href="#b">Part</a></li><li><a href="#c">Part</a></li></ul>')),
  'snakes': page(`<p>${filled('a_')}</p><i class="icon">${filled('a_')}</i>`),
  'dates': page(filled('<p>12 March 2024</p>')),
};

describe('hostile text of 100 KB costs no rule its time', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, html) => {
    const slow = new Map<string, number>();
    for (let run = 0; run < 3; run++) {
      const hostile = pageOf(html);
      surveyOf(hostile);
      for (const rule of RULES) {
        const start = process.cpuUsage();
        Array.from(rule.find(hostile));
        const { user } = process.cpuUsage(start);
        slow.set(rule.id, Math.min(slow.get(rule.id) ?? Infinity, user / 1000));
      }
    }
    expect([...slow].filter(([, spent]) => spent > MOST)).toEqual([]);
  }, 120_000);
});
