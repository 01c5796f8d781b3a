import { namesIn } from './author-names';
import { key } from './compare';
import type { Found } from './field';
import type { HeadlineArea } from './headline-area';
import { firstString, isObject, list, own } from './json-ld';
import type { Json } from './json-ld';
import type { Line } from './lines';
import { resolve } from './sources';
import type { Sources } from './sources';

export interface Authors {
  readonly names: Found<readonly string[]> | null;
  /** Lines that show the byline. */
  readonly lines: readonly Line[];
}

const META = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'citation_author', 'byl', 'bt:author', 'cxenseparse:author', 'article.author', 'article:author_name', 'itemprop:author'];
const BYLINE_CLASS = /(?:^|[\s_-])(?:by-?line|authors?(?:[_-]?names?)?|writer|contributors?|vcard|fn)(?:$|[\s_-])|byline|author(?!iz|it)/i;
const NOT_BYLINE_CLASS = /comment|related|bio\b|box|avatar|image|card-author|recommend|footer|job|title|role|desc/i;
const BY_LINE = /^(?:(?:written|words|story|posted|published|text|reported)\s+)?by[\s:]+\S|^(?:von|par|por|di|door|av|przez|af)\s+\p{Lu}|^(?:autor(?:in|es|a)?|auteur|autore|author|автор|yazar|作者|文|記者|记者|撰文|글)\s*[:：=＝/]/iu;

/** Every author's name. Where the head names only the site, a person in the visible byline comes first. */
export function authors(sources: Sources, area: HeadlineArea, siteNames: readonly string[]): Authors {
  const isSite = (names: readonly string[]): boolean => names.every(name => siteNames.some(site => key(site) === key(name)));
  const shown = shownAuthors(area);
  const candidates: Found<readonly string[]>[] = [];
  const linked = fromData(sources);
  if (linked.length > 0) candidates.push({ value: linked, source: 'JSON-LD author' });
  const named = fromMeta(sources);
  if (named) candidates.push(named);
  if (shown.names.length > 0) candidates.push({ value: shown.names, source: 'byline' });
  const chosen = candidates.find(found => !isSite(found.value)) ?? candidates[0] ?? null;
  return { names: chosen, lines: shown.lines };
}

function fromData({ article, data }: Sources): string[] {
  if (!article) return [];
  const names: string[] = [];
  const read = (value: Json): void => {
    const entry = resolve(data, value);
    const name = isObject(entry) ? list(own(entry, 'name')) : [entry];
    for (const one of name) if (typeof one === 'string') for (const author of namesIn(one, true)) if (!names.includes(author)) names.push(author);
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
    const names = [...new Set(meta.all(name).filter(value => !/^https?:/i.test(value)).flatMap(value => namesIn(name === 'citation_author' ? value.replace(/^([^,]+),\s*(.+)$/, '$2 $1') : value, true)))];
    if (names.length > 0) return { value: names, source: `meta ${name.replace('itemprop:', '')}` };
  }
  for (const number of ['1', '2']) {
    if (!/written|author|by$|geschrieben|écrit|escrito|scritto|автор/i.test(meta.first(`twitter:label${number}`)?.value ?? '')) continue;
    const names = namesIn(meta.first(`twitter:data${number}`)?.value ?? '', true);
    if (names.length > 0) return { value: names, source: `meta twitter:data${number}` };
  }
  return null;
}

function shownAuthors(area: HeadlineArea): { names: string[]; lines: Line[] } {
  const names: string[] = [];
  const lines: Line[] = [];
  const near = [...area.after, ...area.before];
  for (const line of near) {
    if (line.text.length > 160) continue;
    const marked = markedAuthors(line);
    const found = marked.length > 0 ? marked : BY_LINE.test(line.text) || inByline(line.node) ? namesIn(line.text, false) : [];
    if (found.length === 0) continue;
    // Authors stand together; the next byline below belongs to another story.
    const first = lines[0];
    if (first && !sameGroup(first.node, line.node)) continue;
    lines.push(line);
    for (const name of found) if (!names.includes(name)) names.push(name);
  }
  return { names, lines };
}

function markedAuthors(line: Line): string[] {
  const links = Array.from(line.node.querySelectorAll('[rel~="author"], [itemprop~="author"]')).filter(element => !element.parentElement?.closest('[itemprop~="author"]'));
  const own = line.node.matches('[rel~="author"], [itemprop~="author"]') ? [line.node] : links;
  return own.flatMap(element => namesIn(element.textContent ?? '', true));
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
