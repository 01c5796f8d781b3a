const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;

/**
 * A date as a reader writes it, in the article's language: "7 September 2017".
 * The calendar day is the one that the page wrote, whatever the time zone of the machine.
 * @param iso ISO 8601 as in `Article.publishedTime`; null and unreadable values give null.
 * @param lang BCP 47 tag or null; unknown tags fall back to English.
 */
export function dateText(iso: string | null, lang: string | null): string | null {
  return written(iso, lang, false);
}

/** The same with the hour on the newsroom's clock, where the page gives one: "7 September 2017 at 19:02". */
export function momentText(iso: string | null, lang: string | null): string | null {
  return written(iso, lang, true);
}

function written(iso: string | null, lang: string | null, withTime: boolean): string | null {
  const parts = ISO.exec(iso ?? '');
  if (parts === null) return null;
  const [, year, month, day, hour, minute, zone] = parts;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const hasTime = withTime && hour !== undefined;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day), hasTime ? Number(hour) : 0, hasTime ? Number(minute) : 0);
  const text = formatter(lang, { dateStyle: 'long', timeZone: 'UTC', ...(hasTime ? { timeStyle: 'short' } : {}) }).format(moment).replace(/[\u00a0\u202f]/g, ' ');
  // A moment in UTC is a machine's, hours off the newsroom's clock: it says so.
  return hasTime && zone === 'Z' ? `${text} UTC` : text;
}

function formatter(lang: string | null, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(lang ?? 'en-GB', options);
  } catch {
    return new Intl.DateTimeFormat('en-GB', options);
  }
}
