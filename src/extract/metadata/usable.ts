import { collapse as collapseSpaces } from '../page-text';

/** Template syntax that was never filled in: `{{ }}`, `${ }`, `[[ ]]`, `%% %%`, `<% %>`, `#{ }`. */
const TEMPLATE = /\{\{|\}\}|\$\{|\[\[|\]\]|%%|<%|%>|#\{|\{%|%[A-Z_]{3,}%/;
const NOTHING = /^(?:undefined|null|none|nan|n\/a|n\.a\.|na|false|true|tbd|todo|test|untitled|no title|no author|unknown|\[object object\]|default|-+|—|\.+|0)$/i;

/**
 * A value as it may be shown: entities that were escaped twice resolved, white space collapsed.
 * @returns null for nothing, unfilled templates and stand-ins such as "undefined" or "N/A"
 */
export function tidy(value: string | null | undefined): string | null {
  if (!value) return null;
  const text = collapse(unescapeEntities(stripTags(value)));
  return text === '' || TEMPLATE.test(text) || NOTHING.test(text) ? null : text;
}

/** The same for words that the page shows as they are: "30 years of <br> tags" keeps its tag. */
export function plain(value: string): string | null {
  const text = collapse(value);
  return text === '' || TEMPLATE.test(text) || NOTHING.test(text) ? null : text;
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/, EACH_INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** White space as one space, none at the ends; soft hyphens and zero-width spaces are gone. */
export function collapse(text: string): string {
  return collapseSpaces(INVISIBLE.test(text) ? text.replace(EACH_INVISIBLE, '') : text);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'], ['quot', '"'], ['apos', "'"], ['lt', '<'], ['gt', '>'], ['nbsp', ' '], ['rsquo', '’'], ['lsquo', '‘'],
  ['ldquo', '“'], ['rdquo', '”'], ['ndash', '–'], ['mdash', '—'], ['hellip', '…'], ['eacute', 'é'], ['egrave', 'è'],
  ['agrave', 'à'], ['ccedil', 'ç'], ['ouml', 'ö'], ['auml', 'ä'], ['uuml', 'ü'], ['szlig', 'ß'], ['laquo', '«'], ['raquo', '»'],
]);

/** Attributes and JSON often carry entities escaped once too often; two rounds resolve `&amp;#8217;`. */
function unescapeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const once = (source: string): string => source.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (all, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED.get(name) ?? all;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
  return once(once(text));
}

/** Titles in meta elements and JSON-LD carry stray markup (`<em>`, `<br />`); only known inline names count as markup. */
function stripTags(text: string): string {
  return text.includes('<') ? text.replace(/<\/?(?:em|i|b|strong|span|br|p|sup|sub|a|q|mark|u|small|font|wbr|div)\b[^<>]{0,300}>/gi, ' ') : text;
}
