// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { momentText } from './time';

const spaces = (text: string | null): string | null => text?.replace(/\s/gu, ' ') ?? null;

describe('momentText', () => {
  it.each([
    ['a day stays the day it is, wherever the reader is', '2026-03-07', 'en', 'March 7, 2026'],
    ['an offset is the newsroom’s own clock', '2017-09-07T19:02:00+09:00', 'en', 'September 7, 2017 at 7:02 PM'],
    ['no zone is the newsroom’s own clock', '2017-09-07T19:02', 'en', 'September 7, 2017 at 7:02 PM'],
    ['the article’s language writes it', '2026-03-07', 'de', '7. März 2026'],
    ['as in Japanese', '2026-03-07T06:15:00+09:00', 'ja', '2026年3月7日 6:15'],
    ['a tag that is none falls back to the interface’s language', '2026-03-07', 'not a tag', 'March 7, 2026'],
    ['no tag falls back too', '2026-03-07', null, 'March 7, 2026'],
  ])('%s', (_, iso, lang, expected) => {
    expect(spaces(momentText(iso, lang))).toBe(expected);
  });

  it('shows UTC on the reader’s clock', () => {
    const iso = '2026-03-07T06:15:00Z';
    expect(momentText(iso, 'en')).toBe(new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso)));
  });

  it.each(['', 'yesterday', '07/03/2026'])('has no words for %s', (iso) => {
    expect(momentText(iso, 'en')).toBeNull();
  });
});
