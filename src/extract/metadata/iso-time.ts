import { datesIn } from './date-text';

const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/i;

/**
 * A machine-readable time as ISO 8601, zone and precision as given: nothing is converted, none is invented.
 * @returns null for what is no date between 1900 and 2100
 */
export function isoTime(value: string): string | null {
  const text = value.trim().slice(0, 80);
  const match = ISO.exec(text) ?? COMPACT.exec(text);
  if (!match) return otherForms(text);
  const [, year = '', month = '', day, hour, minute, second, zone] = match;
  if (Number(year) < 1900 || Number(year) > 2100 || Number(month) < 1 || Number(month) > 12 || (day !== undefined && (Number(day) < 1 || Number(day) > 31))) return null;
  const date = `${year}-${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Milliseconds, RFC 2822 ("Tue, 03 Jun 2025 10:00:00 +0000") and dates in words. */
function otherForms(text: string): string | null {
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString().replace('.000', '');
  const zoned = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|GMT|UTC|[+-]\d{2}:?\d{2})(?:\s*\([^)]*\))?$/i.exec(text);
  const date = datesIn(text, true)[0]?.iso.slice(0, 10);
  if (date === undefined) return null;
  if (!zoned) return datesIn(text, true)[0]?.iso ?? date;
  return `${date}T${(zoned[1] ?? '').padStart(2, '0')}:${zoned[2] ?? ''}${zoned[3] === undefined ? '' : `:${zoned[3]}`}${zoneOf(zoned[4])}`;
}
