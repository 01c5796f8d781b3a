import type { Found } from './field';
import { firstString, own } from './json-ld';
import type { Sources } from './sources';

const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;
const RTL_LANGUAGES = /^(?:ar|arc|ckb|dv|fa|he|iw|ku-arab|ps|sd|ug|ur|yi)(?:-|$)/i;

/** The page's language as a BCP 47 tag: what it declares, else what its script tells. */
export function language(sources: Sources): Found | null {
  const { snapshot, meta, article } = sources;
  const declared: readonly (readonly [string | null | undefined, string])[] = [
    [snapshot.document.documentElement.getAttribute('lang'), 'html lang'],
    [snapshot.body.getAttribute('lang'), 'body lang'],
    [meta.first('content-language', 'language', 'dc.language', 'itemprop:inlanguage')?.value, 'meta content-language'],
    [meta.first('og:locale')?.value, 'meta og:locale'],
    [article ? firstString(own(article.value, 'inLanguage')) : null, 'JSON-LD inLanguage'],
  ];
  for (const [value, source] of declared) {
    const tag = tagOf(value);
    if (tag !== null) return { value: tag, source };
  }
  const guess = byScript((snapshot.body.textContent ?? '').slice(0, 20_000));
  return guess === null ? null : { value: guess, source: 'script of the text' };
}

function tagOf(value: string | null | undefined): string | null {
  const tag = (value ?? '').split(/[,;\s.@]/)[0]?.replace(/_/g, '-') ?? '';
  if (!TAG.test(tag)) return null;
  return tag.split('-').map((part, at) => (at === 0 ? part.toLowerCase() : part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.toUpperCase())).join('-');
}

/** Scripts that stand for one language in practice; Latin says nothing. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hira}\p{sc=Kana}]/gu, 'ja'], [/\p{sc=Hang}/gu, 'ko'], [/\p{sc=Han}/gu, 'zh'], [/\p{sc=Arab}/gu, 'ar'], [/\p{sc=Hebr}/gu, 'he'],
  [/\p{sc=Cyrl}/gu, 'ru'], [/\p{sc=Grek}/gu, 'el'], [/\p{sc=Thai}/gu, 'th'], [/\p{sc=Deva}/gu, 'hi'],
];

function byScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return null;
  // A tenth is enough: Japanese text is mostly Han with kana between, and comes before it in the list.
  return SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > letters / 10)?.[1] ?? null;
}

/** Letters from which a text tells its direction. */
const ENOUGH = 100;
/** Characters that nearly always hold so many: the rest is counted where they do not. */
const BEGINNING = 600;

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** The text's direction: as declared, else by its letters, else by the language. */
export function direction(sources: Sources, lang: string | null): Found<'ltr' | 'rtl'> {
  const { snapshot } = sources;
  for (const [element, source] of [[snapshot.document.documentElement, 'html dir'], [snapshot.body, 'body dir']] as const) {
    const dir = (element.getAttribute('dir') ?? '').toLowerCase();
    if (dir === 'rtl' || dir === 'ltr') return { value: dir, source };
  }
  const text = (snapshot.body.textContent ?? '').slice(0, 20_000);
  const right = /[\u0590-\u08ff\ufb1d-\ufeff]/.test(text) ? text.match(/[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/gu)?.length ?? 0 : 0;
  const enough = lettersOf(text.slice(0, BEGINNING)) >= ENOUGH || lettersOf(text) >= ENOUGH;
  if (enough) return { value: right > 0 && right * 2 > lettersOf(text) ? 'rtl' : 'ltr', source: 'letters of the text' };
  return { value: lang !== null && RTL_LANGUAGES.test(lang) ? 'rtl' : 'ltr', source: 'language' };
}
