import { datesIn } from './date-text';
import { elsewhere, LIFE_WORDS, originalDay, UPDATED_WORDS } from './date-elsewhere';
import { isData } from '../normalise/table-shape';
import type { Found } from './field';
import type { HeadlineArea } from './headline-area';
import { isSentence } from './is-sentence';
import { isoTime } from './iso-time';
import { firstString, own } from './json-ld';
import type { Line } from './lines';
import type { Sources } from './sources';
import { WITHIN } from './within';

export interface Times {
  readonly published: Found | null;
  readonly modified: Found | null;
  /** Lines that show a date of the article and nothing that is prose. */
  readonly lines: readonly Line[];
}

const PUBLISHED = ['article:published_time', 'og:published_time', 'article:published', 'itemprop:datepublished', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'dc.date.issued', 'dcterms.issued', 'dc.date.created', 'dcterms.created', 'citation_publication_date', 'citation_online_date', 'citation_date', 'published-date', 'date-published', 'pubdate', 'publishdate', 'publish_date', 'publish-date', 'published_date', 'publication_date', 'article.published', 'article_date_original', 'originalpublicationdate', 'bt:pubdate', 'vr:published_time', 'itemprop:datecreated', 'dc.date', 'dcterms.date', 'date', 'cludo:date', 'og:article:published_time'];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'itemprop:datemodified', 'datemodified', 'dcterms.modified', 'dc.date.modified', 'modified-date', 'lastmod', 'last-modified', 'article.updated', 'bt:moddate', 'vr:updated_time', 'updated', 'og:modified_time'];

/** Names that publishing systems of one house give it: "w-published-date". */
const ANY_PUBLISHED = /(?:^|[-_.:])(?:date[-_.:]?published|published(?:[-_.:]?(?:date|time|at|on))?|publish[-_.:]?(?:date|time)|publication[-_.:]?date|pub[-_.:]?date)$/;

const NEAR_AFTER = 14;
const NEAR_BEFORE = 5;

/** When the article was published and changed: what the head says, checked against the date that the page shows. */
export function times(sources: Sources, area: HeadlineArea): Times {
  const shown = shownDates(sources, area);
  const head = headTime(sources, ['datePublished', 'dateCreated', 'uploadDate'], PUBLISHED);
  const modified = headTime(sources, ['dateModified'], MODIFIED);
  const plain = shown.filter(one => !one.updated);
  const updated = shown.find(one => one.updated);
  // A day that the head gives to the last change is shown as that, whatever stands beside it.
  const published = head ? confirmed(head, plain.filter(one => one.near && !(modified && sameDay(one.value, modified.value)))) : (originalDay(area.all, monthFirst(sources)) ?? plain.find(one => one.near) ?? plain[0] ?? updated ?? elsewhere(area.everywhere, monthFirst(sources)));
  return {
    published: published ?? fromAddress(sources.snapshot.url),
    modified: modified ?? updated ?? null,
    lines: shown.filter(one => one.near).map(one => one.line),
  };
}

/**
 * The head's time where the page shows the same day, or no day of its own, or only that of an update. A day that the page
 * puts beside the headline without calling it an update is its dateline, whatever a template left in the head; unless it
 * is the head's day with day and month the other way round.
 */
function confirmed(head: Found, plain: readonly ShownDate[]): Found {
  const same = plain.find(one => sameDay(one.value, head.value)) ?? plain.find(one => daysApart(one.value, head.value) <= 1);
  if (same) return sameDay(same.value, head.value) ? head : (inItsZone(head, same) ?? head);
  return plain.find(one => swapped(one.value) !== head.value.slice(0, 10)) ?? head;
}

const sameDay = (a: string, b: string): boolean => a.slice(0, 10) === b.slice(0, 10);

/** "2024-03-05…" as "2024-05-03". */
function swapped(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${year}-${day}-${month}`;
}

/**
 * A time in UTC as the page's own clock shows it, where day and time beside the headline differ from it by a zone's offset:
 * 02:41 UTC and "December 18, 9:41 pm" make 21:41 −05:00. The moment is the same; the day is the one that readers see.
 */
function inItsZone(head: Found, shown: ShownDate): Found | null {
  if (!/T\d{2}:\d{2}.*(?:Z|\+00:00)$/.test(head.value) || !/T\d{2}:\d{2}$/.test(shown.value)) return null;
  const minutes = Math.round((Date.parse(`${shown.value}Z`) - Date.parse(head.value)) / 60_000);
  if (!Number.isFinite(minutes) || minutes % 15 !== 0 || Math.abs(minutes) > 14 * 60) return null;
  const offset = `${minutes < 0 ? '-' : '+'}${String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0')}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
  return { value: `${shown.value}${offset}`, source: `${head.source}, ${shown.source}` };
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
}

function monthFirst(sources: Sources): boolean {
  const lang = sources.snapshot.document.documentElement.getAttribute('lang') ?? '';
  return /^en(?!-(?:gb|au|nz|ie|in|za))/i.test(lang) || lang === '';
}

function headTime({ article, meta }: Sources, properties: readonly string[], names: readonly string[]): Found | null {
  if (article) {
    for (const property of properties) {
      const iso = isoTime(firstString(own(article.value, property)) ?? '');
      if (iso !== null) return { value: iso, source: `JSON-LD ${property}` };
    }
  }
  for (const name of names === PUBLISHED ? [...names, ...meta.names(ANY_PUBLISHED)] : names) {
    for (const value of meta.all(name)) {
      const iso = isoTime(value);
      if (iso !== null) return { value: iso, source: `meta ${name.replace('itemprop:', '')}` };
    }
  }
  return null;
}

interface ShownDate extends Found {
  /** Among the lines right beside the headline. */
  readonly near: boolean;
  readonly updated: boolean;
  readonly line: Line;
}

/** The dates in short lines near the headline, nearest first: after it, then before it. */
function shownDates(sources: Sources, area: HeadlineArea): ShownDate[] {
  const found: ShownDate[] = [];
  const usual = monthFirst(sources);
  const read = (line: Line, previous: Line | undefined, near: boolean): void => {
    if (line.text.length > 220 || (line.within & (WITHIN.item | WITHIN.aside)) !== 0 && line.text.length > 120) return;
    // A column of days is data.
    const table = line.within & WITHIN.table ? line.node.closest('table') : null;
    if (table && isData(table)) return;
    const time = line.node.localName === 'time' ? line.node : line.node.querySelector('time[datetime]');
    const dates = datesIn(line.text, usual);
    if (isSentence(dates.reduce((text, date) => text.replace(date.words, ' '), line.text))) return;
    let label = previous && previous.text.length < 40 && datesIn(previous.text, usual).length === 0 ? previous.text : '';
    let from = 0;
    for (const date of dates) {
      label = from === 0 ? `${label} ${line.text.slice(0, date.index)}` : line.text.slice(from, date.index);
      // A sentence that mentions a date is not a dateline.
      if (line.text.slice(0, date.index).length > 90) break;
      from = date.index + date.words.length;
      if (LIFE_WORDS.test(label)) continue;
      const machine = dates.length === 1 && time ? isoTime(time.getAttribute('datetime') ?? '') : null;
      const iso = machine !== null && machine.startsWith(date.iso.slice(0, 10)) ? machine : date.iso;
      found.push({ value: iso, near, source: time ? 'time element' : 'date line', updated: UPDATED_WORDS.test(label), line });
    }
    if (dates.length === 0 && time) {
      const machine = isoTime(time.getAttribute('datetime') ?? '');
      if (machine !== null) found.push({ value: machine, near, source: 'time element', updated: UPDATED_WORDS.test(`${label} ${line.text}`), line });
    }
  };
  area.after.forEach((line, at) => { read(line, area.after[at - 1], at < NEAR_AFTER); });
  area.before.forEach((line, at) => { read(line, area.before[at + 1], at < NEAR_BEFORE); });
  return found;
}

/** `/2024/03/12/` in the address, the last resort. */
function fromAddress(url: string | null): Found | null {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)/.exec(url ?? '');
  const iso = match ? isoTime(`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`) : null;
  return iso === null ? null : { value: iso, source: 'address' };
}
