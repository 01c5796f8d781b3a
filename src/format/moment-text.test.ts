import { expect, it } from 'vitest';
import { dateText, momentText } from './moment-text';

it.each([
  ['2017-09-07T19:02:00+09:00', 'en', 'September 7, 2017'],
  ['2017-09-07T23:59:00-11:00', 'en-GB', '7 September 2017'],
  ['2017-09-07', 'de', '7. September 2017'],
  ['2017-09-07T00:00:00Z', 'ja', '2017年9月7日'],
  ['2017-09-07', 'not a tag!', '7 September 2017'],
  ['2017-09-07', null, '7 September 2017'],
])('%s in %s', (iso, lang, wanted) => {
  expect(dateText(iso, lang)).toBe(wanted);
});

it.each([[null], [''], ['yesterday'], ['{{date}}'], ['2024-13-01'], ['2024-00-00']])('no date in %j', (iso) => {
  expect(dateText(iso, 'en')).toBeNull();
});

it.each([
  ['2026-03-07T23:40:00+09:00', 'en', 'March 7, 2026 at 11:40 PM'],
  ['2026-03-07T23:40:00Z', 'de', '7. März 2026 um 23:40 UTC'],
  ['2026-03-07', 'ja', '2026年3月7日'],
])('the moment %s in %s', (iso, lang, wanted) => {
  expect(momentText(iso, lang)).toBe(wanted);
});
