import { tidy } from './usable';

/** The page's meta elements by lower-cased name, property or itemprop; several of one name keep their order. */
export interface MetaTags {
  /** First usable value of the first of these names that has one. */
  first(...names: readonly string[]): { readonly value: string; readonly name: string } | null;
  all(name: string): readonly string[];
  /** Names that fit, in the page's order. */
  names(pattern: RegExp): readonly string[];
}

const MOST = 2_000;
const LONGEST = 5_000;

/** The head of an inert document holds them all. Values are tidied; templates and empty ones are left out. */
export function readMetaTags(document: Document): MetaTags {
  const table = new Map<string, string[]>();
  for (const meta of Array.from(document.head.querySelectorAll('meta')).slice(0, MOST)) {
    const value = tidy((meta.getAttribute('content') ?? '').slice(0, LONGEST));
    if (value === null) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name === '') continue;
        const key = attribute === 'itemprop' ? `itemprop:${name}` : name;
        const values = table.get(key);
        if (values) values.push(value);
        else table.set(key, [value]);
      }
    }
  }
  return {
    all: name => table.get(name) ?? [],
    names: pattern => [...table.keys()].filter(name => pattern.test(name)),
    first: (...names) => {
      for (const name of names) {
        const value = table.get(name)?.[0];
        if (value !== undefined) return { value, name };
      }
      return null;
    },
  };
}
