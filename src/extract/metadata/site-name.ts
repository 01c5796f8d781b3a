import { key } from './compare';
import type { Found } from './field';
import { firstString, isObject, list, own } from './json-ld';
import { resolve } from './sources';
import type { Sources } from './sources';
import { splitTitle } from './title-parts';
import { tidy } from './usable';

const LONGEST = 60;

/** The site's name: as it names itself, else as the page title ends where that agrees with the host. */
export function siteName(sources: Sources): Found | null {
  const meta = sources.meta.first('og:site_name');
  if (meta && meta.value.length <= LONGEST && !isAddress(meta.value)) return { value: meta.value, source: `meta ${meta.name}` };
  const publisher = publisherName(sources);
  if (publisher !== null) return { value: publisher, source: 'JSON-LD publisher' };
  for (const item of sources.data.items) {
    if (!item.types.includes('website')) continue;
    const name = tidy(firstString(own(item.value, 'name')));
    if (name !== null && name.length <= LONGEST && !isAddress(name)) return { value: name, source: 'JSON-LD WebSite' };
  }
  const named = sources.meta.first('application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'citation_publisher');
  if (named && named.value.length <= LONGEST && !isAddress(named.value)) return { value: named.value, source: `meta ${named.name}` };
  const part = splitTitle(sources.snapshot.pageTitle).parts.find((text, at, all) => (at === 0 || at === all.length - 1) && all.length > 1 && matchesHost(text, sources.snapshot.url));
  return part === undefined ? null : { value: part, source: 'page title' };
}

function publisherName({ article, data }: Sources): string | null {
  if (!article) return null;
  for (const entry of list(own(article.value, 'publisher'))) {
    const publisher = resolve(data, entry);
    const name = tidy(isObject(publisher) ? firstString(own(publisher, 'name')) : typeof publisher === 'string' ? publisher : null);
    if (name !== null && name.length <= LONGEST && !isAddress(name)) return name;
  }
  return null;
}

function isAddress(text: string): boolean {
  return /^https?:/i.test(text);
}

/** Whether a part of a title is the host by another spelling: "Daily Post" on dailypost.example. */
export function matchesHost(part: string, url: string | null): boolean {
  if (url === null) return false;
  const name = key(part.replace(/\.(?:com|org|net|co|io|de|fr|es|it|uk|us|eu|nl|info|news|tv)(?:\.\p{L}{2})?$/iu, ''));
  if (name.length < 2) return false;
  const labels = (/^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '').toLowerCase().replace(/^www\./, '').split('.').slice(0, -1);
  return labels.some(label => {
    const bare = key(label);
    if (bare.length < 2) return false;
    if (bare === name || bare === `the${name}` || `the${bare}` === name) return true;
    // "Moving Companies NYC" on movingnyc: a long host that the part spells out, or the other way round.
    if (bare.length >= 5 && name.length <= bare.length * 3 && name.includes(bare)) return true;
    return name.length >= 5 && bare.includes(name) && name.length * 2 >= bare.length;
  });
}
