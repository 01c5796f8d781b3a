/**
 * A date as a reader writes it, in the article's language: "7 September 2017".
 * The calendar day is the one that the page wrote, whatever the time zone of the machine.
 * @param iso ISO 8601 as in `Article.publishedTime`; null and unreadable values give null.
 * @param lang BCP 47 tag or null; unknown tags fall back to English.
 */
export function dateText(iso: string | null, lang: string | null): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!parts) return null;
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return formatter(lang).format(day);
}

function formatter(lang: string | null): Intl.DateTimeFormat {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(lang ?? 'en-GB', options);
  } catch {
    return new Intl.DateTimeFormat('en-GB', options);
  }
}
