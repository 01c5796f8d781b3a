import type { FieldName } from '../../article/article';
import type { Snapshot } from '../snapshot/types';
import { authors } from './authors';
import { declared } from './declared';
import { dek } from './dek';
import { freeAccess } from './free';
import { headlineArea } from './headline-area';
import { direction, language } from './language';
import { leadImage } from './lead-image';
import { own } from './json-ld';
import { type Line, linesOf } from './lines';
import { section } from './section';
import { shownElements } from './shown';
import { siteName } from './site-name';
import { readSources } from './sources';
import type { Sources } from './sources';
import { sponsored } from './sponsored';
import { times } from './times';
import { title } from './title';
import type { Metadata } from './types';

/**
 * What the page says of itself. Call it before anything is cut from the snapshot: `shown` names elements of its body.
 * `lines` are the body's, for callers that need them too. Everything read is attacker input: sizes are bounded, templates and stand-ins refused, addresses gated.
 */
export function readMetadata(snapshot: Snapshot, lines: readonly Line[] = linesOf(snapshot.body)): Metadata {
  const sources = readSources(snapshot);
  const site = siteName(sources);
  const siteNames = site ? [site.value, ...sources.meta.all('og:site_name'), ...sources.meta.all('application-name')] : [];
  const headline = title(sources, siteNames, lines);
  const area = headlineArea(lines, headline.value);
  const when = times(sources, area);
  const who = authors(sources, area, siteNames);
  const kicker = section(sources, area, headline.value, siteNames);
  const standfirst = dek(sources, area, headline.value);
  const lang = language(sources);
  const dir = direction(sources, lang?.value ?? null);
  const lead = leadImage(sources);
  const access = freeAccess(sources);
  const names = who.names?.value ?? [];
  const found: readonly (readonly [FieldName, { readonly source: string } | null])[] = [
    ['title', headline.value === '' ? null : headline], ['dek', standfirst.dek], ['section', kicker.section], ['byline', who.names], ['siteName', site],
    ['publishedTime', when.published], ['modifiedTime', when.modified], ['lang', lang], ['dir', dir], ['lead', lead],
  ];
  return {
    title: headline.value,
    dek: standfirst.dek?.value ?? null,
    section: kicker.section?.value ?? null,
    authors: names,
    siteName: site?.value ?? null,
    publishedTime: when.published?.value ?? null,
    modifiedTime: when.modified?.value ?? null,
    lang: lang?.value ?? null,
    dir: dir.value,
    leadImage: lead?.value ?? null,
    types: pageTypes(sources),
    wordCount: wordCount(sources),
    declared: declared(sources),
    free: access.free,
    gatedSelectors: access.selectors,
    sponsored: sponsored(sources),
    sources: Object.fromEntries(found.flatMap(([field, one]) => (one ? [[field, one.source]] : []))),
    shown: shownElements([
      { field: 'title', lines: area.headline ? [area.headline] : [], value: headline.value },
      { field: 'dek', lines: standfirst.line ? [standfirst.line] : [], value: standfirst.dek?.value ?? '' },
      { field: 'section', lines: kicker.line ? [kicker.line] : [], value: kicker.section?.value ?? '' },
      { field: 'byline', lines: who.lines, value: names.join(', ') },
      { field: 'publishedTime', lines: when.lines, value: '' },
    ]),
  };
}

function pageTypes({ meta, data }: Sources): string[] {
  return [...new Set([...meta.all('og:type').map(type => type.toLowerCase()), ...data.items.flatMap(item => item.types)])].slice(0, 40);
}

function wordCount({ article }: Sources): number | null {
  const value = article ? own(article.value, 'wordCount') : undefined;
  const count = Number(typeof value === 'string' ? value.replace(/[,. ]/g, '') : value);
  return Number.isInteger(count) && count > 0 && count < 1_000_000 ? count : null;
}
