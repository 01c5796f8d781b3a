import { key, wordsOf } from './compare';
import { matchesHost } from './site-name';
import { joinParts, splitTitle } from './title-parts';

/**
 * A title without the site's name at its start or end, as often as it stands there ("Story | Sport | The Post").
 * A part is the site's name when it equals or contains a known name, or spells the host.
 * @param names what the site is known as
 */
export function withoutSite(title: string, names: readonly string[], url: string | null): string {
  const split = splitTitle(withoutHost(title, url));
  const known = names.map(key).filter(name => name.length > 1);
  const isSite = (part: string): boolean => {
    const own = key(part);
    if (own === '') return true;
    return known.some(name => own === name || own === `the${name}` || `the${own}` === name || (own.length <= name.length + 14 && own.length > 3 && name.length > 4 && own.startsWith(name)) || (own.length >= 4 && name.startsWith(own) && own.length * 3 >= name.length)) || matchesHost(part, url);
  };
  let start = 0;
  let end = split.parts.length;
  // Hardly any headline has an upright bar of its own (4 of 710 measured): what follows one is a section or a site.
  for (let at = end - 1; at > start; at--) {
    if (!/[|‖¦│｜]/.test(split.separators[at - 1] ?? '') || wordsOf(joinParts(split, start, at)).length < 3) break;
    if (wordsOf(joinParts(split, at, end)).length > 6) break;
    end = at;
  }
  // A colon after the first part is rarely the site's: "Apple: the year in pictures" on apple.example is.
  for (let at = end - 1; at > 0; at--) if (isSite(split.parts[at] ?? '') && (end - at <= 2)) { end = at; }
  while (end - start > 1 && isSite(split.parts[start] ?? '') && !/^:\s/.test(split.separators[start] ?? '')) start++;
  return joinParts(split, start, end).trim();
}

/** "paper.example The tide turns": an address before the title, with no mark between them. */
function withoutHost(title: string, url: string | null): string {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
  return host !== undefined && title.toLowerCase().startsWith(`${host} `) && /\p{L}/u.test(title.charAt(host.length + 1)) ? title.slice(host.length + 1) : title;
}
