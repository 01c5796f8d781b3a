import { monthNumber } from './date-words';

/** A date as written in a text: its ISO 8601 form and the words that gave it. */
export interface WrittenDate {
  readonly iso: string;
  readonly words: string;
  readonly index: number;
}

/** A month's name; in the Levant four of them are two words. */
const MONTH = String.raw`(?:تشرين|كانون)\s(?:الأول|الثاني)|\p{L}{2,12}`;
// Year first (ISO, ja/zh/ko), Japanese eras, month names in either order, then numbers alone.
const FORMS = new RegExp([
  String.raw`(?<![\d-])(?<iy>(?:19|20)\d\d)(?:\s?[-/.年]\s?|년\s?)(?<im>\d{1,2})(?:\s?[-/.月]\s?|월\s?)(?<id>\d{1,2})(?!\d)\s?[日일]?`,
  String.raw`(?<era>令和|平成)(?<ey>\d{1,2}|元)年\s?(?<em>\d{1,2})月\s?(?<ed>\d{1,2})日`,
  String.raw`(?<![\d:.,])(?<dd>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]{1,2}(?:of\s|de\s|d')?(?<dm>${MONTH})\.?[,،]?[\s-]{1,2}(?:de\s|del\s|г\s)?(?<dy>(?:19|20)\d\d)(?!\d)`,
  String.raw`(?<![\p{L}])(?<nm>\p{L}{3,12})\.?[\s-]{1,2}(?<nd>\d{1,2})(?:st|nd|rd|th)?,?\s{0,2}(?<ny>(?:19|20)\d\d)(?!\d)`,
  String.raw`(?<![\d./-])(?<ad>\d{1,2})(?<sep>[./-])(?<am>\d{1,2}|\p{L}{3,9})\k<sep>(?<ay>(?:19|20)\d\d)(?![\d])`,
].join('|'), 'gu');
const CLOCK = /^[\s.,،·•|–—-]{0,4}(?:\([日月火水木金土一二三四五六월화수목금토일]\)\s?)?(?:um|at|à|alle|às|a las|kl\.?|om|в|o|godz\.?|الساعة)?\s?(?:(午前|上午|오전)|(午後|下午|오후))?\s?(\d{1,2})(?:[:.h時点시]|\s?Uhr)\s?(\d{1,2}(?=[分분])|\d{2})?(?::\d{2})?\s?([ap])?\.?\s?(m\.?)?/iu;

/**
 * The dates written in a short text, in order. Numbers alone (03/04/2024) are read month first only where `monthFirst` says
 * so or the day cannot be a month.
 */
export function datesIn(text: string, monthFirst: boolean): WrittenDate[] {
  const found: WrittenDate[] = [];
  const plain = withPlainDigits(text.slice(0, 600));
  for (const match of plain.matchAll(FORMS)) {
    const g = match.groups ?? {};
    const date = g.iy !== undefined ? numbers(g.iy, g.im, g.id)
      : g.era !== undefined ? numbers(String((g.era === '令和' ? 2018 : 1988) + (g.ey === '元' ? 1 : Number(g.ey))), g.em, g.ed)
      : g.dy !== undefined ? numbers(g.dy, named(g.dm), g.dd)
      : g.ny !== undefined ? numbers(g.ny, named(g.nm), g.nd)
      : bare(g.ay, g.am, g.ad, g.sep, monthFirst);
    if (date !== null) found.push({ iso: date + clock(plain.slice(match.index + match[0].length)), words: text.slice(match.index, match.index + match[0].length), index: match.index });
  }
  return found;
}

/** Arabic and Persian digits as 0 to 9, each in its place. */
function withPlainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15));
}

function named(word: string | undefined): string | undefined {
  const month = word === undefined ? null : monthNumber(word);
  return month === null ? undefined : String(month);
}

function bare(year: string | undefined, middle: string | undefined, first: string | undefined, separator: string | undefined, monthFirst: boolean): string | null {
  if (middle !== undefined && /\p{L}/u.test(middle)) return numbers(year, named(middle), first);
  // Dots are written by people who put the day first.
  const dayFirst = Number(first) > 12 || (separator === '.' ? Number(middle) <= 12 : !monthFirst && Number(middle) <= 12);
  return dayFirst ? numbers(year, middle, first) : numbers(year, first, middle);
}

function numbers(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31 && y >= 1900)) return null;
  return `${y}-${pad(m)}-${pad(d)}`;
}

/** `T14:05` where a time of day follows the date, else ''. */
function clock(after: string): string {
  const match = CLOCK.exec(after.slice(0, 48));
  if (!match) return '';
  const [, morning, evening, hours, minutes, half] = match;
  const named = half?.toLowerCase() ?? (evening !== undefined ? 'p' : morning !== undefined ? 'a' : undefined);
  if (hours === undefined || (minutes === undefined && named === undefined)) return '';
  let hour = Number(hours);
  if (named !== undefined && hour <= 12) hour = (hour % 12) + (named === 'p' ? 12 : 0);
  const minute = Number(minutes ?? 0);
  return hour < 24 && minute < 60 ? `T${pad(hour)}:${pad(minute)}` : '';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
