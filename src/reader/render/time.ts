import van from 'vanjs-core';
import { message } from '../messages';

const { time } = van.tags;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/u;

/**
 * A moment as the article's readers write it. A time with an offset, or without a zone, is the newsroom's own clock and
 * is shown as it stands; one in UTC was written by a machine and is shown on the reader's clock.
 *
 * @param iso ISO 8601 as in `Article.publishedTime`
 * @param lang BCP 47 tag of the article, or null for the interface's
 * @returns null where `iso` is no date
 */
export function momentText(iso: string, lang: string | null): string | null {
  const parts = ISO.exec(iso);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, zone] = parts;
  const hasTime = hour !== undefined;
  const written = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0));
  if (Number.isNaN(written)) return null;
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'long', ...(hasTime ? { timeStyle: 'short' } : {}), ...(zone === 'Z' ? {} : { timeZone: 'UTC' }) };
  return new Intl.DateTimeFormat(knownLanguages(lang), options).format(written);
}

/** `momentText` as an element that keeps the exact value; null where there is no date. */
export function timeElement(iso: string, lang: string | null): HTMLTimeElement | null {
  const text = momentText(iso, lang);
  return text === null ? null : time({ dateTime: iso }, text);
}

/** A page's language tag may be anything; one that `Intl` refuses is as good as none. */
function knownLanguages(lang: string | null): string[] {
  const interfaceLanguage = message('language');
  try {
    return lang === null ? [interfaceLanguage] : [...Intl.getCanonicalLocales(lang), interfaceLanguage];
  } catch {
    return [interfaceLanguage];
  }
}
