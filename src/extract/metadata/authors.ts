import { authorLinks, onlyMarkedAuthor } from './author-links';
import { isJob, namesIn } from './author-names';
import { key } from './compare';
import { datesIn } from './date-text';
import type { Found } from './field';
import type { HeadlineArea } from './headline-area';
import { isSentence } from './is-sentence';
import { firstString, isObject, list, own } from './json-ld';
import type { Json } from './json-ld';
import type { Line } from './lines';
import { matchesHost } from './site-name';
import { resolve } from './sources';
import type { Sources } from './sources';
import { tidy } from './usable';

export interface Authors {
  readonly names: Found<readonly string[]> | null;
  /** Lines that show the byline. */
  readonly lines: readonly Line[];
}

const META = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'citation_author', 'citation_authors', 'byl', 'bt:author', 'cxenseparse:author', 'article.author', 'article:author_name', 'itemprop:author'];
/** Before a name that did something else than write. */
const REVIEWED = /(?:review|check|edit|approv|verif|photo|illustrat|translat)\w*\s+by\W*$/i;
/** "Written by" alone: the name follows in the next line. */
const LABEL = /^(?:(?:(?:article |story )?written|words|text|story|article|posted|published|reported)\s+by|by|authors?|autor(?:in|es|a)?|auteur|autore|verfasst von|geschrieben von|escrito por|écrit par|scritto da|автор|yazar|作者|著者|執筆者?|筆者|글쓴이|작성자|الكاتب|بقلم)\s*:?$/iu;
const BYLINE_CLASS = /by-?line|author(?!iz|it)|(?:^|[\s_-])(?:writer|contributors?|creator|vcard|fn)(?:$|[\s_-])/i;
/** The element holds a name and nothing else: a lone word may be one there. */
const NAME_CLASS = /(?:author|writer|creator|byline|contributor)s?[-_]{0,2}name/i;
const NOT_BYLINE_CLASS = /(?:^|[\s_-])(?:comments?|related|recommend\w*|footer|roles?|jobs?|bio|desc(?:ription)?)(?:$|[\s_-])|author-?(?:bio|desc|job|role)|byline-?(?:job|title|role)/i;
/** Leads of article ends: "This post was written by …". */
const WRITTEN_BY = /^(?:this (?:article|post|story|piece) (?:was|is) )?(?:written|posted|authored|text|words|article|story) by[\s:]+\p{Lu}/iu;
const BY_LINE = /^(?:(?:written|words|story|posted|published|text|reported)\s+)?by[\s:]+\S|^(?:von|par|por|di|door|av|przez|af)\s+\p{Lu}|^(?:autor(?:in|es|a)?|contributors?|writers?|authors?(?:\(s\))?|auteur|autore|author|автор|yazar|作者|文|記者|记者|撰文|글)\s*[:：=＝/]/iu;

/** Lines around the headline in which a link to a person's page is the byline's. */
const NEAR_AFTER = 12;
const NEAR_BEFORE = 5;

/**
 * Every author's name: the first of JSON-LD, meta and the visible byline that names people. A visible byline comes first
 * where the head names only the site, an account ("jsmith") or fewer of the same people.
 */
export function authors(sources: Sources, area: HeadlineArea, siteNames: readonly string[]): Authors {
  const isHouse = (name: string): boolean => isSite(name, siteNames) || matchesHost(name, sources.snapshot.url);
  const shown = shownAuthors(area, isHouse);
  const candidates: Found<readonly string[]>[] = [];
  const linked = fromData(sources);
  if (linked.length > 0) candidates.push({ value: linked, source: 'JSON-LD author' });
  const named = fromMeta(sources);
  if (named) candidates.push(named);
  if (shown.names.length > 0) candidates.push({ value: shown.names, source: 'byline' });
  const headline = key(area.headline?.text ?? '');
  const people = candidates.filter(found => !found.value.every(name => isHouse(name) || key(name) === headline));
  const first = people.find(found => found.value.some(name => /\s/.test(name) || /[^\p{ASCII}]/u.test(name))) ?? people[0] ?? candidates[0] ?? null;
  const whole = first && shown.lines.length === 1 ? people.find(found => found.value.length > first.value.length && found.value.every(isPerson) && first.value.every(name => found.value.some(other => bareKey(other) === bareKey(name)))) : undefined;
  // "By Ann Lee" under the headline is what the page says to its readers; accounts that put the text in are in the head.
  const said = first && shown.said && shown.names.every(isPerson) && !shown.names.some(name => first.value.some(other => bareKey(other) === bareKey(name))) ? people.find(found => found.source === 'byline') : undefined;
  // Where the head names the house alone, a "Written by" below the text is the better answer.
  const house = first !== null && first.value.every(isHouse) ? atEnd(area) : null;
  const names = whole ?? said ?? house ?? first ?? atEnd(area) ?? marked(sources);
  const persons = names ? names.value.filter(name => !isHouse(name)) : [];
  return { names: names && persons.length > 0 ? { ...names, value: persons } : names, lines: shown.lines };
}

function isSite(name: string, siteNames: readonly string[]): boolean {
  return siteNames.some(site => key(site).length > 2 && (key(name) === key(site) || key(name).startsWith(key(site)) || `the${key(name)}` === key(site)));
}

/** A name without titles before and letters after it: how two spellings of one person compare. */
function bareKey(name: string): string {
  return key(name.replace(/^(?:dr|prof|mr|mrs|ms|sir|dame)\.?\s+/i, '').replace(/,.*$/, ''));
}

function marked({ snapshot }: Sources): Found<readonly string[]> | null {
  const names = onlyMarkedAuthor(snapshot.body, text => namesIn(text, true));
  return names.length > 0 ? { value: names, source: 'rel author' } : null;
}

/** "Written by …" below the text, where nothing above it names anyone. */
function atEnd(area: HeadlineArea): Found<readonly string[]> | null {
  for (const [at, line] of area.all.entries()) {
    const next = area.all[at + 1];
    if (LABEL.test(line.text) && next && next.text.length <= 50) {
      const names = namesIn(next.text, false).filter(isPerson);
      if (names.length > 0) return { value: names, source: 'byline' };
    }
    if (line.text.length > 120 || !WRITTEN_BY.test(line.text)) continue;
    const names = namesIn(line.text.replace(/^this \w+ (?:was|is) /i, ''), false);
    if (names.length > 0) return { value: names, source: 'byline' };
  }
  return null;
}

function fromData({ article, data }: Sources): string[] {
  if (!article) return [];
  const names: string[] = [];
  const read = (value: Json): void => {
    const entry = resolve(data, value);
    const name = isObject(entry) ? list(own(entry, 'name')) : [entry];
    // "Morgan & Morgan" is one house, not two people.
    const whole = isObject(entry) && /^organization$/i.test(firstString(own(entry, '@type')) ?? '');
    for (const one of name) if (typeof one === 'string') for (const author of whole ? [tidy(one) ?? ''].filter(Boolean) : namesIn(one, true)) if (!names.includes(author)) names.push(author);
    if (isObject(entry) && own(entry, 'name') === undefined) {
      const given = firstString(own(entry, 'givenName'));
      const family = firstString(own(entry, 'familyName'));
      if (given !== null && family !== null) names.push(...namesIn(`${given} ${family}`, true));
    }
  };
  for (const property of ['author', 'creator']) {
    for (const value of list(own(article.value, property))) read(value);
    if (names.length > 0) break;
  }
  return names;
}

function fromMeta({ meta }: Sources): Found<readonly string[]> | null {
  for (const name of META) {
    // Journals name the first author as creator and all of them as contributors.
    const values = name === 'dc.creator' ? [...meta.all(name), ...meta.all('dc.contributor')] : meta.all(name);
    const names = [...new Set(values.filter(value => !/^https?:/i.test(value)).flatMap(value => namesIn(name === 'citation_author' ? value.replace(/^([^,]+),\s*(.+)$/, '$2 $1') : value, true)))];
    if (names.length > 0) return { value: names, source: `meta ${name.replace('itemprop:', '')}` };
  }
  for (const number of ['1', '2']) {
    if (!/written|author|by$|geschrieben|écrit|escrito|scritto|автор/i.test(meta.first(`twitter:label${number}`)?.value ?? '')) continue;
    const names = namesIn(meta.first(`twitter:data${number}`)?.value ?? '', true);
    if (names.length > 0) return { value: names, source: `meta twitter:data${number}` };
  }
  return null;
}

function shownAuthors(area: HeadlineArea, isHouse: (name: string) => boolean): { names: string[]; lines: Line[]; said: boolean } {
  const names: string[] = [];
  let said = false;
  const lines: Line[] = [];
  const read = (line: Line, found: readonly string[]): void => {
    // Authors stand together; the next byline below belongs to another story.
    const first = lines[0];
    if (found.length === 0 || (first && !sameGroup(first.node, line.node))) return;
    const dates = datesIn(line.text, true).map(date => date.words);
    if (isSentence([...found, ...dates].reduce((text, words) => text.replace(words, ' '), line.text))) return;
    lines.push(line);
    for (const name of found) if (!names.includes(name)) names.push(name);
  };
  const near = new Set([...area.after.slice(0, NEAR_AFTER), ...area.before.slice(0, NEAR_BEFORE)]);
  const around = [...area.after, ...area.before];
  for (const [at, line] of around.entries()) {
    if (line.text.length > 160 || line.node.closest('[id*="comment" i], [class*="comments" i]') !== null) continue;
    const marked = markedAuthors(line, near.has(line) && names.length === 0).filter(name => !isHouse(name));
    const by = BY_LINE.test(line.text) || /\d{4}\W.{0,30}\bby\s+\p{Lu}/u.test(line.text);
    const label = around[at - 1];
    if (label && label.text.length < 60 && REVIEWED.test(label.text)) continue;
    const labelled = label && LABEL.test(label.text) ? namesIn(leadingParts(line, false), line.text.length < 40).filter(name => isPerson(name) || (!isJob(name) && !/\s/.test(name))) : [];
    if (marked.length > 0) read(line, marked);
    else if (labelled.length > 0) read(line, labelled);
    else if (by) {
      said ||= names.length === 0 && near.has(line);
      // "by ibby": an account's name, alone in its line.
      read(line, namesIn(leadingParts(line, true), /^by:? \S+$/i.test(line.text)).filter(name => !isJob(name)));
    }
    else if (inByline(line.node) && names.length === 0) read(line, namesIn(leadingParts(line, false), isNameBox(line.node)).filter(name => isPerson(name) || isNameBox(line.node)));
  }
  if (names.length > 0) return { names, lines, said };
  // A name alone beside the date, under the headline, is the author's.
  const isDate = (line: Line | undefined): boolean => line !== undefined && line.text.length < 60 && datesIn(line.text, true).length > 0;
  const side = area.after.slice(0, 6);
  for (const [at, line] of side.entries()) {
    if (line.text.length > 70) continue;
    const dated = datesIn(line.text, true).length > 0;
    if (!dated && !isDate(side[at - 1]) && !isDate(side[at + 1])) continue;
    const found = namesIn(dated ? line.text : leadingParts(line, false), false).filter(isPerson);
    const topic = line.node.closest('a')?.getAttribute('href') ?? line.node.querySelector('a')?.getAttribute('href') ?? '';
    if (found.length !== 1 || /categor|topic|tag|section/i.test(topic)) continue;
    read(line, found);
    break;
  }
  return { names, lines, said: false };
}

/** Two to four words without a job's or a page's: what may be taken for a name without a "By" before it. */
function isPerson(name: string): boolean {
  return /^(?:(?:dr|prof)\.?\s+)?[^\s,]+(?:\s+[^\s,]+){1,3}(?:,\s[\p{L}.]{2,8})*$|^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]{2,6}$/iu.test(name) && !isJob(name) && !/\b(?:min|read|share|news|blog|comments?|views?|strategy|health|healthy|media|guides?|posted|last|on|bio|profile|disclosure|location|est|gmt)\b/i.test(name);
}

/** The parts of a line up to where a new element starts without "and" or a comma: "Ann Lee" of "Ann Lee Deputy Editor". */
function leadingParts(line: Line, led: boolean): string {
  let text = '';
  for (const part of line.parts) {
    const joined = /[,;&]$|\b(?:and|und|et|y|e|en|och|i|и|ve)$/i.test(text) || /^(?:[,;&]|(?:and|und|et|y|e|en|och|i|и|ve)\b)/i.test(part);
    const begun = text !== '' && namesIn(text, false).length > 0;
    if (begun && !joined) break;
    text += ` ${part}`;
  }
  return led ? text : text.trim();
}

/** What stands in a line before some words of it. */
function before(text: string, words: string): string {
  const at = text.indexOf(words.trim());
  return at < 0 ? '' : text.slice(Math.max(0, at - 40), at);
}

function isNameBox(node: Element): boolean {
  return NAME_CLASS.test(`${node.getAttribute('class') ?? ''} ${node.parentElement?.getAttribute('class') ?? ''}`);
}

function markedAuthors(line: Line, near: boolean): string[] {
  const links = Array.from(line.node.querySelectorAll('[rel~="author"], [itemprop~="author"]')).filter(element => !element.parentElement?.closest('[itemprop~="author"]'));
  const own = line.node.matches('[rel~="author"], [itemprop~="author"]') ? [line.node] : links;
  const names = own.flatMap(element => namesIn(element.textContent ?? '', true));
  if (names.length > 0 || !near || line.text.length > 120) return names;
  // Beside the headline, links to people's pages are the byline's, unless the line is a list of them or of something else.
  const people = authorLinks(line.node);
  return people.length > 4 ? [] : people.filter(link => !REVIEWED.test(before(line.text, link.textContent ?? ''))).flatMap(link => namesIn(link.contains(line.node) ? line.text : (link.textContent ?? ''), true)).filter(name => !isJob(name));
}

function inByline(node: Element): boolean {
  for (let at: Element | null = node, up = 0; at && up < 3; at = at.parentElement, up++) {
    const name = `${at.getAttribute('class') ?? ''} ${at.getAttribute('data-testid') ?? ''}`;
    if (NOT_BYLINE_CLASS.test(name)) return false;
    if (BYLINE_CLASS.test(name)) return true;
  }
  return false;
}

function sameGroup(a: Element, b: Element): boolean {
  for (let at: Element | null = a, up = 0; at && up < 5; at = at.parentElement, up++) if (at.contains(b)) return (at.textContent ?? '').length < 600;
  return false;
}
