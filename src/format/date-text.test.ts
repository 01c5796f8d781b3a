import { expect, it } from 'vitest';
import { dateText } from './date-text';

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

it.each([[null], [''], ['yesterday'], ['{{date}}']])('no date in %j', (iso) => {
  expect(dateText(iso, 'en')).toBeNull();
});
