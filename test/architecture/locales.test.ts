import { describe, expect, test } from 'vitest';
import { catalogueOf, languages } from '../../build/locales.ts';

/** The languages of the interface, as the browsers name them. */
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt_BR', 'zh_CN'];
/** What a person counts here: no language needs its forms for millions. */
const COUNTS = Array.from({ length: 201 }, (_, count) => count);
const FORM = /_(?:zero|one|two|few|many|other)$/u;

const english = await catalogueOf('en');
const stems = new Set(Object.keys(english).filter((key) => key.endsWith('_other')).map((key) => key.replace(FORM, '')));
const isCounted = (key: string): boolean => FORM.test(key) && stems.has(key.replace(FORM, ''));
const placesOf = (message: string): readonly string[] => [...new Set(message.match(/\$\d/gu) ?? [])].sort();

test('the interface speaks ten languages', async () => {
  expect(await languages()).toEqual(LANGUAGES);
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', async (language) => {
  const own = await catalogueOf(language);
  const tag = own['language']?.message ?? 'en';
  const forms = [...new Set(COUNTS.map((count) => new Intl.PluralRules(tag).select(count)))];
  const wanted = [
    ...Object.keys(english).filter((key) => !isCounted(key)),
    ...[...stems].flatMap((stem) => forms.map((form) => `${stem}_${form}`)),
  ];

  test('says everything, in every form that its counting needs, and nothing that English does not', () => {
    expect(wanted.filter((key) => !own[key]?.message.trim()), 'missing').toEqual([]);
    expect(Object.keys(own).filter((key) => !wanted.includes(key) && !stems.has(key.replace(FORM, ''))), 'unknown').toEqual([]);
  });

  test('fills in the same values', () => {
    const wrong = Object.entries(own).filter(([key, { message }]) => {
      const model = english[key] ?? english[`${key.replace(FORM, '')}_other`];
      const places = placesOf(message), given = placesOf(model?.message ?? '');
      // "One thing" and "two things" may say the number in a word.
      return isCounted(key) && !key.endsWith('_other') ? places.some((place) => !given.includes(place)) : places.join() !== given.join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('names itself, its direction and what the stores show', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([language.replace('_', '-')]);
    expect(own['direction']?.message).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(own['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  test('is translated: no sentence is left in English', () => {
    const same = Object.entries(own).filter(([key, { message }]) => /\p{L}.*\s\p{L}+.*\s\p{L}/u.test(message) && message === english[key]?.message);
    expect(same.map(([key]) => key)).toEqual([]);
  });
});
